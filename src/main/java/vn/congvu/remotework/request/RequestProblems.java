package vn.congvu.remotework.request;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a request is refused; each names the rule. */
public final class RequestProblems {

    private static final String RULE = "rule";

    private RequestProblems() {}

    /** Unknown, or not for these eyes. */
    public static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-remote-work", 404, code));
    }

    public static ProblemException notNow(RemoteRequest request) {
        return new ProblemException(new Problem(
                        "remote-work-status",
                        409,
                        request.code(),
                        request.status().words())
                .with("requestStatus", request.status().name()));
    }

    /** A form of a task lacks what only this process asks for. */
    static ProblemException missing(String field, String reason) {
        return new ProblemException(new Problem("invalid-form-data", 400).field("data." + field, reason));
    }

    static Problem ownRequest() {
        return new Problem("remote-work-own-request", 403).with(RULE, "N5");
    }

    static Problem ownSuperior() {
        return new Problem("remote-work-own-superior", 403).with(RULE, "N5");
    }

    public static Problem decidedBefore() {
        return new Problem("remote-work-decided-before", 403).with(RULE, "N5");
    }

    static Problem onlyApplicant() {
        return new Problem("remote-work-only-applicant", 403).with(RULE, "R7");
    }
}
