package vn.congvu.leadershipexam.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;

/** The authority grants the policy or refuses it; never whoever drafted the round. */
@Component
class AnswerPolicy implements ExamStep {

    private final Evidence evidence;

    AnswerPolicy(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String step() {
        return "answerPolicy";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "decision", done.data().get("decision"), "number", done.data().get("number")));
        Optional.ofNullable(done.data().get("reason")).ifPresent(reason -> facts.put("reason", reason));
        evidence.add(round.code(), PlannedDates.WHOLE_ROUND, Evidence.Kind.POLICY_ANSWERED, done.by(), facts);
    }

    @Override
    public Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        return username.equals(round.draftedBy()) ? Optional.of(RoundProblems.ownDraft()) : Optional.empty();
    }
}
