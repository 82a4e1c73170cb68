package vn.congvu.leadershipexam.round;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.workflow.StepCompletion;

/** The plan is laid before the authority once its dates keep the limits. */
@Component
class DraftPlan implements ExamStep {

    static final String STEP = "draftPlan";

    private final PlanCheck check;

    DraftPlan(PlanCheck check) {
        this.check = check;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        check.require(round);
    }
}
