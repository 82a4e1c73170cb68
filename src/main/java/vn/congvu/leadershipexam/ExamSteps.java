package vn.congvu.leadershipexam;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StepTimes;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;

/** Hands a step over to the part of the exam it belongs to. */
@Component
class ExamSteps implements StepCompletion {

    private final ExamRounds rounds;
    private final ExamParts parts;
    private final StepTimes times;
    private final Clock clock;

    ExamSteps(ExamRounds rounds, ExamParts parts, StepTimes times, Clock clock) {
        this.rounds = rounds;
        this.parts = parts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public void completing(StepDone done) {
        ExamRound round = rounds.requireLocked(done.scope().businessKey());
        round.requireNotSuspended();
        parts.step(done.step())
                .ifPresent(step -> step.completing(round, done.scope().stage(), done));
        times.ended(round.code(), done.scope().stage(), done.scope().branch(), done.step(), clock.instant());
    }

    @Override
    public Map<String, List<Choice>> choices(String step, ScopeFacts scope) {
        return Map.of();
    }

    @Override
    public Map<String, Object> prefill(String step, ScopeFacts scope) {
        return parts.step(step)
                .map(part -> part.prefill(rounds.require(scope.businessKey()), scope.stage(), scope.branch()))
                .orElse(Map.of());
    }
}
