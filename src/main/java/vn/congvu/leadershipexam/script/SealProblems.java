package vn.congvu.leadershipexam.script;

import java.time.Instant;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about the key is refused. */
final class SealProblems {

    private SealProblems() {}

    static ProblemException holdersMissing() {
        return refused(new Problem("exam-key-holders-missing", 409));
    }

    static ProblemException prepared() {
        return refused(new Problem("exam-key-prepared", 409));
    }

    static ProblemException heldBySomebodyElse() {
        return refused(new Problem("exam-key-share-held", 409));
    }

    static ProblemException holdsAnother() {
        return refused(new Problem("exam-key-one-share", 409));
    }

    static ProblemException noHolder() {
        return refused(new Problem("exam-key-not-holder", 403));
    }

    static ProblemException locked(Instant until) {
        return refused(new Problem("exam-key-locked", 409).with("until", until));
    }

    static ProblemException wrongPassphrase() {
        return refused(new Problem("exam-key-wrong-passphrase", 403));
    }

    static ProblemException decisionMissing() {
        return refused(new Problem("invalid-body", 400).field("decisionNumber", "key-decision-missing"));
    }

    static ProblemException alone() {
        return refused(new Problem("exam-key-alone", 409));
    }

    static ProblemException broken() {
        return refused(new Problem("exam-key-broken", 409));
    }

    static ProblemException opened() {
        return refused(new Problem("exam-key-opened", 409));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
