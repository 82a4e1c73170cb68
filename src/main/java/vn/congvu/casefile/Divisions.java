package vn.congvu.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.StepCompletion.Choice;

/** The units of an institution that handle cases, and the people of the one that handles this case. */
@Component
class Divisions {

    private static final Set<UnitKind> HANDLING = Set.of(UnitKind.DIVISION, UnitKind.OFFICE);

    private final Organisation organisation;

    Divisions(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Choice> choices(String institution) {
        return of(institution).stream()
                .map(unit -> new Choice(unit.code(), unit.nameVi(), unit.nameEn()))
                .toList();
    }

    /** An institution without divisions handles its cases itself. */
    private List<Unit> of(String institution) {
        Institution whole = Institution.of(organisation, institution);
        List<Unit> divisions = whole.units().stream()
                .filter(unit -> !unit.institution() && HANDLING.contains(unit.kind()))
                .toList();
        return divisions.isEmpty() ? List.of(whole.itself()) : divisions;
    }

    /** @param named the code of the division, or what it ends with: tables are written for every institution */
    Optional<String> named(String named, String institution) {
        return of(institution).stream()
                .map(Unit::code)
                .filter(code -> code.equals(named) || code.equals(institution + "-" + named))
                .findFirst();
    }

    List<String> codes(String institution) {
        return of(institution).stream().map(Unit::code).toList();
    }

    /**
     * The group of a role that models name as {@code unit.<role>}; null for roles nobody holds in the course of a case.
     * Officers and heads are those of the handling division, before one is chosen those of the institution's office.
     */
    String group(String role, CaseFile file) {
        Institution institution = Institution.of(organisation, file.institution());
        return switch (role) {
            case "clerk" -> Role.CLERK.group(institution.serviceCentre());
            case "officer" -> Role.OFFICER.group(working(file, institution));
            case "head" -> Role.HEAD.group(working(file, institution));
            case "leader" -> Role.LEADER.group(institution.leadership());
            case "registry" -> Role.REGISTRY.group(institution.registry());
            default -> null;
        };
    }

    private static String working(CaseFile file, Institution institution) {
        return file.division() == null ? institution.registry() : file.division();
    }

    /** The unit of a candidate group, which is written {@code role:unit}. */
    static String unitOf(String group) {
        return group.substring(group.indexOf(':') + 1);
    }

    CaseRow.UnitName name(String code) {
        return new CaseRow.UnitName(
                code,
                organisation.unit(code).map(Unit::nameVi).orElse(code),
                organisation.unit(code).map(Unit::nameEn).orElse(code));
    }

    Bilingual words(String code) {
        CaseRow.UnitName name = name(code);
        return new Bilingual(name.name(), name.nameEn());
    }

    String institutionOf(String unit) {
        return organisation.require(unit).institutionCode();
    }

    List<String> people(String group) {
        int colon = group.indexOf(':');
        Role role = Role.valueOf(group.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
        return organisation.holding(role, group.substring(colon + 1)).stream()
                .filter(officer -> officer.active())
                .map(officer -> officer.username())
                .toList();
    }
}
