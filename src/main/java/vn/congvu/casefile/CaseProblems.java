package vn.congvu.casefile;

import java.util.List;
import vn.congvu.web.problem.FieldError;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a case is refused. */
final class CaseProblems {

    private CaseProblems() {}

    /** Unknown, or not for these eyes: the answer is the same, so codes cannot be guessed. */
    static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-case", 404, code));
    }

    static ProblemException notNow(CaseFile file) {
        return new ProblemException(
                new Problem("case-status", 409, file.code(), file.status().words())
                        .with("caseStatus", file.status().name()));
    }

    /** Nobody waits for what the applicant adds. */
    static ProblemException nothingAsked(CaseFile file) {
        return new ProblemException(new Problem("case-nothing-asked", 409, file.code()));
    }

    static ProblemException notAllowed() {
        return new ProblemException(new Problem("case-not-allowed", 403));
    }

    static ProblemException notOpenable(String procedureKey) {
        return new ProblemException(new Problem("procedure-not-openable", 404, String.valueOf(procedureKey))
                .field("procedureKey", "procedure-not-openable", String.valueOf(procedureKey)));
    }

    static ProblemException whichUnit(List<String> units) {
        return new ProblemException(new Problem("invalid-case", 400).field("unit", "which-unit", units));
    }

    static ProblemException noSuchDivision(String division, List<String> known) {
        return new ProblemException(
                new Problem("invalid-case", 400).field("data.division", "no-such-division", division, known));
    }

    static ProblemException noAnswer(String code) {
        return new ProblemException(new Problem("case-without-answer", 409, code));
    }

    static void refuse(List<FieldError> findings) {
        Problem problem = new Problem("invalid-case", 400);
        findings.forEach(found -> problem.field(
                "data." + found.field(), found.reason(), found.arguments().toArray()));
        problem.throwIfAnyField();
    }
}
