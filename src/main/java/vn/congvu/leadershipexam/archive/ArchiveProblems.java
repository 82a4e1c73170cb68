package vn.congvu.leadershipexam.archive;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which sealing an archive is refused. */
final class ArchiveProblems {

    private static final int CONFLICT = 409;

    private ArchiveProblems() {}

    static ProblemException sealed() {
        return refusal("exam-archive-sealed");
    }

    static ProblemException noReport() {
        return refusal("exam-archive-no-report");
    }

    static ProblemException missing() {
        return refusal("exam-archive-missing");
    }

    private static ProblemException refusal(String type) {
        return new ProblemException(new Problem(type, CONFLICT));
    }
}
