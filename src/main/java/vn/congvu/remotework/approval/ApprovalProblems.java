package vn.congvu.remotework.approval;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Why a request cannot be approved. */
final class ApprovalProblems {

    private static final String RULE = "rule";

    private ApprovalProblems() {}

    static ProblemException opinionAgainst(String rule) {
        return new ProblemException(new Problem("remote-work-opinion-against", 409, rule).with(RULE, rule));
    }
}
