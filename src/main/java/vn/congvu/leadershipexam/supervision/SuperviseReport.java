package vn.congvu.leadershipexam.supervision;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The step is done once the report is there. */
@Component
class SuperviseReport implements ExamStep {

    private static final int CONFLICT = 409;

    private final SupervisionReports reports;

    SuperviseReport(SupervisionReports reports) {
        this.reports = reports;
    }

    @Override
    public String step() {
        return "superviseReport";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        if (reports.of(round.code(), council).isEmpty()) {
            throw new ProblemException(new Problem("exam-supervision-no-report", CONFLICT));
        }
    }
}
