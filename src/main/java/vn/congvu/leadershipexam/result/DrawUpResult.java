package vn.congvu.leadershipexam.result;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The result goes to the authority once it is drawn up and no tie is left. */
@Component
class DrawUpResult implements ExamStep {

    private final Results results;
    private final Computation computation;

    DrawUpResult(Results results, Computation computation) {
        this.results = results;
        this.computation = computation;
    }

    @Override
    public String step() {
        return "drawUpResult";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        results.latest(round.code(), council)
                .filter(latest -> latest.state() == ExamResult.State.DRAWN_UP)
                .orElseThrow(ResultProblems::notDrawnUp);
        long tied = computation.of(round, council).values().stream()
                .filter(Ranking::isTied)
                .count();
        if (tied > 0) {
            throw ResultProblems.tied((int) tied);
        }
    }
}
