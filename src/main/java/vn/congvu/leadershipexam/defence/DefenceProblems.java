package vn.congvu.leadershipexam.defence;

import java.time.Instant;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about a defence is refused. */
final class DefenceProblems {

    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;

    private DefenceProblems() {}

    private static ProblemException refusal(String type, int status, Object... arguments) {
        return new ProblemException(new Problem(type, status, arguments));
    }

    static ProblemException notAdmitted(String candidate) {
        return refusal("exam-defence-not-admitted", 404, candidate);
    }

    static ProblemException noCandidate() {
        return refusal("exam-project-no-candidate", FORBIDDEN);
    }

    static ProblemException projectLate(Instant due) {
        return new ProblemException(new Problem("exam-project-late", CONFLICT).with("due", due));
    }

    static ProblemException noProject() {
        return refusal("exam-project-missing", CONFLICT);
    }

    static ProblemException relative() {
        return refusal("exam-defence-relative", FORBIDDEN);
    }

    static ProblemException notAMarker() {
        return refusal("exam-defence-not-a-marker", FORBIDDEN);
    }

    static ProblemException headOnly() {
        return refusal("exam-defence-head-only", FORBIDDEN);
    }

    static ProblemException minuteKeepersOnly() {
        return refusal("exam-defence-minute-keepers-only", FORBIDDEN);
    }

    static ProblemException locked() {
        return refusal("exam-defence-mark-locked", CONFLICT);
    }

    static ProblemException noMark() {
        return refusal("exam-defence-no-mark", CONFLICT);
    }

    static ProblemException closed() {
        return refusal("exam-defence-closed", CONFLICT);
    }

    static ProblemException nothingToDecide() {
        return refusal("exam-defence-nothing-to-decide", CONFLICT);
    }

    static ProblemException marksGiven() {
        return refusal("exam-defence-marks-given", CONFLICT);
    }

    static ProblemException notFinished(long open) {
        return refusal("exam-defence-not-finished", CONFLICT, open);
    }
}
