package vn.congvu.leadershipexam.script;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which something about papers, scripts or the key is refused. */
public final class ScriptProblems {

    private ScriptProblems() {}

    static ProblemException paperSealed() {
        return refused(new Problem("exam-paper-sealed", 409));
    }

    static ProblemException noPaper() {
        return refused(new Problem("exam-paper-missing", 409));
    }

    static ProblemException paperNotYet(Instant starts) {
        return refused(new Problem("exam-paper-secret", 409).with("opensAt", starts));
    }

    static ProblemException paperParts(BigDecimal highest) {
        return refused(new Problem("invalid-parameter", 400).field("parts", "paper-parts", highest));
    }

    static ProblemException noSuchNumber(String number) {
        return refused(new Problem("invalid-body", 400).field("candidateNumber", "no-such-candidate-number", number));
    }

    static ProblemException absentWithScript(String number) {
        return refused(new Problem("invalid-body", 400).field("sheets", "absent-without-sheets", number));
    }

    static ProblemException numbersMissing(List<String> numbers) {
        return refused(new Problem("exam-attendance-missing", 409, numbers).with("candidateNumbers", numbers));
    }

    static ProblemException scriptCount(int counted, int expected) {
        return refused(new Problem("exam-script-count", 409, counted, expected).with("expected", expected));
    }

    static ProblemException handedOver() {
        return refused(new Problem("exam-handed-over", 409));
    }

    static ProblemException notHandedOver() {
        return refused(new Problem("exam-not-handed-over", 409));
    }

    static ProblemException coded(String number) {
        return refused(new Problem("exam-already-coded", 409, number));
    }

    static ProblemException noSuchReceipt() {
        return refused(new Problem("exam-no-such-receipt", 409));
    }

    static ProblemException codesConfirmed() {
        return refused(new Problem("exam-codes-confirmed", 409));
    }

    static ProblemException codesNotConfirmed() {
        return refused(new Problem("exam-codes-not-confirmed", 409));
    }

    static ProblemException notSealed() {
        return refused(new Problem("exam-key-not-sealed", 409));
    }

    static ProblemException keyNotOpen() {
        return refused(new Problem("exam-key-not-open", 409));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
