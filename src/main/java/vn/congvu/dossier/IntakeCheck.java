package vn.congvu.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congvu.dossier.NewDossier.NewApplicant;
import vn.congvu.procedure.Component;
import vn.congvu.web.problem.Problem;

/** Checks a submission field by field, so that the clerk hears of everything at once. */
final class IntakeCheck {

    private static final int NAME = 200;
    private static final int ADDRESS = 500;
    private static final int NOTE = 500;
    private static final String PHONE = "(0|\\+84)[0-9]{9}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final Problem problem = new Problem("invalid-dossier", 400);

    static void check(NewDossier submission) {
        IntakeCheck check = new IntakeCheck();
        check.required("procedureCode", submission.procedureCode());
        check.required("unit", submission.unit());
        check.present("channel", submission.channel());
        check.applicant(submission.applicant());
        check.problem.throwIfAnyField();
    }

    static void components(NewDossier submission, List<Component> known) {
        IntakeCheck check = new IntakeCheck();
        check.handedIn(submission.components(), known);
        check.problem.throwIfAnyField();
    }

    private void applicant(NewApplicant applicant) {
        if (applicant == null) {
            problem.field("applicant", "required");
            return;
        }
        required("applicant.fullName", applicant.fullName());
        atMost("applicant.fullName", applicant.fullName(), NAME);
        identity(applicant);
        matches("applicant.phone", applicant.phone(), PHONE, "phone");
        matches("applicant.email", applicant.email(), EMAIL, "email");
        atMost("applicant.email", applicant.email(), NAME);
        atMost("applicant.address", applicant.address(), ADDRESS);
    }

    private void identity(NewApplicant applicant) {
        String number = applicant.identityNumber();
        required("applicant.identityNumber", number);
        if (number == null || number.isBlank()) {
            return;
        }
        boolean company = applicant.type() == ApplicantType.ENTERPRISE || applicant.type() == ApplicantType.HOUSEHOLD;
        if (company && TaxCode.valid(number)) {
            return;
        }
        if (!IdentityNumber.valid(number)) {
            problem.field("applicant.identityNumber", company ? "tax-code" : "identity-number");
        }
    }

    private void handedIn(List<NewDossier.HandedIn> components, List<Component> known) {
        Set<String> codes = known.stream().map(Component::code).collect(Collectors.toSet());
        for (int i = 0; i < components.size(); i++) {
            String field = "components[" + i + "]";
            if (!codes.contains(components.get(i).code())) {
                problem.field(field + ".code", "unknown-component", String.join(", ", codes));
            }
            atMost(field + ".note", components.get(i).note(), NOTE);
        }
    }

    private void required(String field, String value) {
        if (value == null || value.isBlank()) {
            problem.field(field, "required");
        }
    }

    private void present(String field, Object value) {
        if (value == null) {
            problem.field(field, "required");
        }
    }

    private void atMost(String field, String value, int length) {
        if (value != null && value.length() > length) {
            problem.field(field, "too-long", length);
        }
    }

    private void matches(String field, String value, String pattern, String reason) {
        if (value != null && !value.isEmpty() && !value.matches(pattern)) {
            problem.field(field, reason);
        }
    }
}
