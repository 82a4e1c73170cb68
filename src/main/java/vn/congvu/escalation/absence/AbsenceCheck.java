package vn.congvu.escalation.absence;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Absences;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.problem.Problem;

/** What must be true of an absence before somebody relies on the substitute. */
@Component
class AbsenceCheck {

    private static final String SUBSTITUTE = "substitute";

    private final Organisation organisation;
    private final Absences absences;

    AbsenceCheck(Organisation organisation, Absences absences) {
        this.organisation = organisation;
        this.absences = absences;
    }

    void check(String username, AbsenceController.NewAbsence wanted, LocalDate today) {
        Problem problem = new Problem("invalid-body", 400);
        checkDays(problem, username, wanted, today);
        checkSubstitute(problem, username, wanted);
        problem.throwIfAnyField();
    }

    private void checkDays(Problem problem, String username, AbsenceController.NewAbsence wanted, LocalDate today) {
        if (wanted.to().isBefore(wanted.from())) {
            problem.field("to", "absence-ends-before-it-begins");
        } else if (wanted.to().isBefore(today)) {
            problem.field("to", "absence-over");
        } else if (!absences.between(wanted.from(), wanted.to(), username).isEmpty()) {
            problem.field("from", "absence-overlaps");
        }
    }

    private void checkSubstitute(Problem problem, String username, AbsenceController.NewAbsence wanted) {
        var substitute = organisation.officer(wanted.substitute());
        if (wanted.substitute().equals(username)) {
            problem.field(SUBSTITUTE, "substitute-is-oneself");
        } else if (substitute.filter(Officer::active).isEmpty()) {
            problem.field(SUBSTITUTE, "substitute-not-active", wanted.substitute());
        } else if (!worksWith(username, substitute.get())) {
            problem.field(SUBSTITUTE, "substitute-of-another-institution");
        } else if (!absences.between(wanted.from(), wanted.to(), wanted.substitute())
                .isEmpty()) {
            problem.field(SUBSTITUTE, "substitute-absent");
        }
    }

    /** Whether both have a position in the same institution. */
    boolean worksWith(String username, Officer other) {
        Set<String> own = organisation.officer(username).map(this::institutions).orElse(Set.of());
        return institutions(other).stream().anyMatch(own::contains);
    }

    Set<String> institutions(Officer officer) {
        return officer.positions().stream()
                .flatMap(position -> organisation.unit(position.unitCode()).stream())
                .map(Unit::institutionCode)
                .collect(Collectors.toSet());
    }
}
