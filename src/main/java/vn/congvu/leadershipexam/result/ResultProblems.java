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

    static ProblemException approved() {
        return refusal("exam-result-approved");
    }

    static ProblemException noTie() {
        return refusal("exam-result-no-tie");
    }

    static ProblemException noMajority(int sitting) {
        return refusal("exam-result-no-majority", sitting);
    }

    static ProblemException notDrawnUp() {
        return refusal("exam-result-not-drawn-up");
    }

    static ProblemException tied(int posts) {
        return refusal("exam-result-tied", posts);
    }

    static ProblemException notApproved() {
        return refusal("exam-result-not-approved");
    }

    /** What lies in the database is not what was bound when it was drawn up. */
    static ProblemException changed() {
        return refusal("exam-result-changed");
    }

    static Problem ownDraft() {
        return new Problem("exam-result-own-draft", CONFLICT);
    }

    static ProblemException notPublished() {
        return refusal("exam-result-not-published");
    }

    private static ProblemException refusal(String type, Object... arguments) {
        return new ProblemException(new Problem(type, CONFLICT, arguments));
    }
}
