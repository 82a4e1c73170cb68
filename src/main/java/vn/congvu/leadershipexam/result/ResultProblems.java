package vn.congvu.leadershipexam.result;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about a result is refused. */
final class ResultProblems {

    private static final int CONFLICT = 409;

    private ResultProblems() {}

    static ProblemException tableIsSilent(Thresholds.Part part, int rows) {
        return refusal("exam-result-table", part.name(), rows);
    }

    private static ProblemException refusal(String type, Object... arguments) {
        return new ProblemException(new Problem(type, CONFLICT, arguments));
    }
}
