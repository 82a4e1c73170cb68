package vn.congvu.remotework.evaluation;

import java.time.YearMonth;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about an evaluation is refused; each names the rule. */
final class EvaluationProblems {

    private static final String RULE = "rule";

    private EvaluationProblems() {}

    static ProblemException evaluatedBefore(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluated", 409, month).with(RULE, "R9"));
    }

    static ProblemException monthNotOver(YearMonth month) {
        return new ProblemException(new Problem("remote-work-month-not-over", 409, month).with(RULE, "R9"));
    }

    static ProblemException nothingToEvaluate(YearMonth month) {
        return new ProblemException(new Problem("remote-work-nothing-to-evaluate", 409, month).with(RULE, "R9"));
    }

    static ProblemException evaluationState(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluation-state", 409, month).with(RULE, "R9"));
    }

    static ProblemException tooLateToDispute(YearMonth month) {
        return new ProblemException(new Problem("remote-work-dispute-late", 409, month).with(RULE, "R13"));
    }

    static ProblemException stillDisputable(YearMonth month) {
        return new ProblemException(new Problem("remote-work-still-disputable", 409, month).with(RULE, "R13"));
    }

    static ProblemException evaluationLocked(YearMonth month) {
        return new ProblemException(new Problem("remote-work-evaluation-locked", 409, month).with(RULE, "R9"));
    }
}
