package vn.congvu.dossier;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a dossier is refused. */
final class DossierProblems {

    private DossierProblems() {}

    /** Unknown, or not for these eyes: the answer is the same, so codes cannot be guessed. */
    static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-dossier", 404, code));
    }

    static ProblemException notNow(String code, DossierStatus status) {
        return new ProblemException(
                new Problem("dossier-status", 409, code, status.words()).with("dossierStatus", status.name()));
    }

    static ProblemException resultSigned(String code) {
        return new ProblemException(new Problem("result-already-signed", 409, code));
    }

    static ProblemException extendedBefore(String code, int most) {
        return new ProblemException(new Problem("extended-before", 409, code, most));
    }

    static ProblemException notAllowed() {
        return new ProblemException(new Problem("dossier-not-allowed", 403));
    }
}
