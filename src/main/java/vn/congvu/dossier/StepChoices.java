package vn.congvu.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.UnitKind;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion.Choice;

/** What the selections of the forms offer for a dossier. */
@Component
class StepChoices {

    private static final Set<UnitKind> CONSULTED = Set.of(UnitKind.DEPARTMENT, UnitKind.OFFICE);

    private final DossierComponents components;
    private final StepDesks desks;
    private final Organisation organisation;

    StepChoices(DossierComponents components, StepDesks desks, Organisation organisation) {
        this.components = components;
        this.desks = desks;
        this.organisation = organisation;
    }

    Map<String, List<Choice>> of(String step, ScopeFacts scope) {
        if (StepDesks.INTAKE.equals(step)) {
            return Map.of("components", componentsOf(scope));
        }
        if (StepKey.ASSIGN.key().equals(step)) {
            return Map.of("officers", officers(scope));
        }
        if (StepKey.PROCESS.key().equals(step)) {
            return Map.of("components", componentsOf(scope), Consultations.UNITS, consultUnits(scope));
        }
        return Map.of();
    }

    private List<Choice> componentsOf(ScopeFacts scope) {
        return components.findByDossierCodeOrderByPosition(scope.businessKey()).stream()
                .map(component -> new Choice(component.code(), component.nameVi(), component.nameEn()))
                .toList();
    }

    /** The officers of the division that will do the work. */
    private List<Choice> officers(ScopeFacts scope) {
        String group = desks.of(StepKey.PROCESS.key(), scope).group();
        int colon = group.indexOf(':');
        Role role = Role.valueOf(group.substring(0, colon).toUpperCase(Locale.ROOT));
        return organisation.holding(role, group.substring(colon + 1)).stream()
                .filter(officer -> officer.active())
                .map(officer -> new Choice(officer.username(), officer.fullName(), officer.fullName()))
                .toList();
    }

    /** The departments and offices of the city, but not the one that asks. */
    private List<Choice> consultUnits(ScopeFacts scope) {
        String asking = desks.of(StepKey.PROCESS.key(), scope).institutionCode();
        return organisation.units().stream()
                .filter(unit -> CONSULTED.contains(unit.kind()))
                .filter(unit -> !unit.institutionCode().equals(asking))
                .map(unit -> new Choice(unit.code(), unit.nameVi(), unit.nameEn()))
                .toList();
    }
}
