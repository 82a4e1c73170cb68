package vn.congvu.leadershipexam;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Refusals that every part of an exam knows; each part has its own besides. */
public final class ExamProblems {

    private ExamProblems() {}

    /** Unknown, or not for these eyes. */
    public static ProblemException unknown(String what) {
        return new ProblemException(new Problem("unknown-exam", 404, what));
    }

    public static ProblemException notAllowed() {
        return new ProblemException(new Problem("exam-not-allowed", 403));
    }

    public static ProblemException suspended(String round) {
        return new ProblemException(new Problem("exam-suspended", 409, round));
    }

    public static ProblemException notInThisPhase(String round, Phase phase) {
        return new ProblemException(new Problem("exam-phase", 409, round).with("phase", phase.name()));
    }
}
