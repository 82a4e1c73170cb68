package vn.congvu.leadershipexam.appeal;

import java.time.Instant;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about an appeal is refused. */
final class AppealProblems {

    private AppealProblems() {}

    static ProblemException notAgainstThis() {
        return refused(new Problem("exam-appeal-paper-only", 409).with("rule", "TT 22/2025/TT-BNV"));
    }

    static ProblemException late(Instant closed) {
        return refused(new Problem("exam-appeal-late", 409).with("closedAt", closed));
    }

    static ProblemException notOpen() {
        return refused(new Problem("exam-appeal-not-open", 409));
    }

    static ProblemException noPaper() {
        return refused(new Problem("exam-appeal-no-paper", 409));
    }

    static ProblemException twice() {
        return refused(new Problem("exam-appeal-twice", 409));
    }

    static ProblemException tooFewMarkers() {
        return refused(new Problem("exam-appeal-too-few-markers", 409));
    }

    static ProblemException locked() {
        return refused(new Problem("exam-bag-locked", 409));
    }

    static ProblemException noMark() {
        return refused(new Problem("exam-appeal-mark-missing", 409));
    }

    static ProblemException notMarked() {
        return refused(new Problem("exam-appeal-not-marked", 409));
    }

    static ProblemException noDialogueNeeded() {
        return refused(new Problem("exam-appeal-no-dialogue", 409));
    }

    static ProblemException dialogueMissing() {
        return refused(new Problem("exam-appeal-dialogue-missing", 409));
    }

    static ProblemException ownMinutes() {
        return refused(new Problem("exam-appeal-own-minutes", 409));
    }

    static ProblemException decided() {
        return refused(new Problem("exam-appeal-decided", 409));
    }

    static ProblemException undecided() {
        return refused(new Problem("exam-appeal-undecided", 409));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
