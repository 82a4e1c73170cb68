package vn.congvu.leadershipexam.defence;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The defences are over once each of them is closed. */
@Component
class Defend implements ExamStep {

    private final DefenceMarks marks;

    Defend(DefenceMarks marks) {
        this.marks = marks;
    }

    @Override
    public String step() {
        return "defend";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        long open = marks.open(round.code(), council);
        if (open > 0) {
            throw DefenceProblems.notFinished(open);
        }
    }
}
