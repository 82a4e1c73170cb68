package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.util.List;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something at the marking desks is refused. */
final class DeskProblems {

    private DeskProblems() {}

    static ProblemException drawn() {
        return refused(new Problem("exam-bags-drawn", 409));
    }

    static ProblemException notDrawn() {
        return refused(new Problem("exam-bags-not-drawn", 409));
    }

    static ProblemException tooFewMarkers(int markers) {
        return refused(new Problem("exam-too-few-markers", 409, markers).with("markers", markers));
    }

    static ProblemException bagLocked() {
        return refused(new Problem("exam-bag-locked", 409));
    }

    static ProblemException bagNotLocked(int number) {
        return refused(new Problem("exam-bag-not-locked", 409, number));
    }

    static ProblemException firstRoundRuns() {
        return refused(new Problem("exam-first-round-runs", 409));
    }

    static ProblemException marksMissing(List<String> blindCodes) {
        return refused(new Problem("exam-marks-missing", 409, blindCodes).with("blindCodes", blindCodes));
    }

    static ProblemException relative() {
        return refused(new Problem("exam-own-relative", 403));
    }

    static ProblemException notThisMarker() {
        return refused(new Problem("exam-not-this-marker", 409));
    }

    static ProblemException parts(List<BigDecimal> most) {
        return refused(new Problem("invalid-body", 400).field("parts", "mark-parts", most));
    }

    static ProblemException unsettled(List<String> blindCodes) {
        return refused(new Problem("exam-differences-open", 409, blindCodes).with("blindCodes", blindCodes));
    }

    static ProblemException decided() {
        return refused(new Problem("exam-difference-decided", 409));
    }

    static ProblemException nothingToDecide() {
        return refused(new Problem("exam-nothing-to-decide", 409));
    }

    static ProblemException marksLocked() {
        return refused(new Problem("exam-marks-locked", 409));
    }

    static ProblemException marksNotLocked() {
        return refused(new Problem("exam-marks-not-locked", 409));
    }

    static ProblemException notJoined() {
        return refused(new Problem("exam-key-not-open", 409));
    }

    static ProblemException published() {
        return refused(new Problem("exam-marks-published", 409));
    }

    static ProblemException notPublished() {
        return refused(new Problem("exam-marks-not-published", 409));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
