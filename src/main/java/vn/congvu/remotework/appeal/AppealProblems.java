package vn.congvu.remotework.appeal;

import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Why an appeal is not taken in. */
final class AppealProblems {

    private static final String RULE = "rule";

    private AppealProblems() {}

    static ProblemException tooLate(RemoteRequest request) {
        return new ProblemException(new Problem("remote-work-appeal-late", 409, request.code()).with(RULE, "R13"));
    }

    static ProblemException appealedBefore(RemoteRequest request) {
        return new ProblemException(new Problem("remote-work-appealed-before", 409, request.code()).with(RULE, "R13"));
    }
}
