package vn.congvu.leadershipexam.round;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;
import vn.congvu.workflow.Submissions;

/** The notice goes out with the approval, so that the dates have to keep their limits still; never by who wrote the plan. */
@Component
class ApprovePlan implements ExamStep {

    private final PlanCheck check;
    private final Submissions submissions;
    private final Evidence evidence;

    ApprovePlan(PlanCheck check, Submissions submissions, Evidence evidence) {
        this.check = check;
        this.submissions = submissions;
        this.evidence = evidence;
    }

    @Override
    public String step() {
        return "approvePlan";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        if ("approve".equals(done.data().get("decision"))) {
            check.require(round);
            evidence.add(
                    round.code(),
                    PlannedDates.WHOLE_ROUND,
                    Evidence.Kind.PLAN_APPROVED,
                    done.by(),
                    Map.of("number", done.data().get("number")));
        }
    }

    @Override
    public Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        boolean wrote = submissions
                .latest(round.code(), DraftPlan.STEP)
                .filter(plan -> plan.by().equals(username))
                .isPresent();
        return wrote || username.equals(round.draftedBy()) ? Optional.of(RoundProblems.ownDraft()) : Optional.empty();
    }
}
