package vn.congvu.sla.excuse;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;

/**
 * Who may decide over a cause: for a unit the leaders of its institution; for the institution as a whole, or its leaders'
 * own step, those of the superior one. Never whoever asked or worked on it: then the next superior institution decides.
 */
@Component
class Competence {

    private final Organisation organisation;

    Competence(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The institution that decides, and its leaders who may. */
    record Competent(String institution, Set<String> usernames) {}

    /** Empty where nobody is above those concerned. */
    Optional<Competent> over(LateOutcome late, Set<String> barred) {
        Optional<String> institution =
                ownAffair(late) ? superior(late.institutionCode()) : Optional.of(late.institutionCode());
        while (institution.isPresent()) {
            Set<String> deciding = leaders(institution.get(), officer -> !barred.contains(officer.username()));
            if (!deciding.isEmpty()) {
                return Optional.of(new Competent(institution.get(), deciding));
            }
            institution = institution.flatMap(this::superior);
        }
        return Optional.empty();
    }

    /** The institutions the one is superior to. */
    Set<String> below(String institution) {
        return organisation.units().stream()
                .filter(Unit::institution)
                .map(Unit::code)
                .filter(code -> superior(code).filter(institution::equals).isPresent())
                .collect(Collectors.toSet());
    }

    private boolean ownAffair(LateOutcome late) {
        return late.ofTheWholeInstitution()
                || organisation
                        .unit(late.unitCode())
                        .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                        .isPresent();
    }

    private Set<String> leaders(String institution, Predicate<Officer> eligible) {
        return organisation.insideOf(institution).stream()
                .filter(unit -> unit.institutionCode().equals(institution))
                .flatMap(unit -> organisation.holding(Role.LEADER, unit.code()).stream())
                .filter(Officer::active)
                .filter(eligible)
                .map(Officer::username)
                .collect(Collectors.toSet());
    }

    /** The city speaks to its wards and departments through its office. */
    private Optional<String> superior(String institution) {
        return organisation
                .unit(institution)
                .flatMap(unit -> Optional.ofNullable(unit.parentCode()))
                .flatMap(organisation::unit)
                .map(Unit::institutionCode)
                .map(above -> cityOffice(above)
                        .filter(office -> !office.equals(institution))
                        .orElse(above));
    }

    private Optional<String> cityOffice(String city) {
        return organisation.units().stream()
                .filter(unit -> unit.kind() == UnitKind.OFFICE && unit.institution() && city.equals(unit.parentCode()))
                .map(Unit::code)
                .findFirst();
    }
}
