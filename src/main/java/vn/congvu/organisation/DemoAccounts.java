package vn.congvu.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.congvu.web.problem.Bilingual;

/** An officer for every role in every institution, so that each desk of the city can be tried. */
final class DemoAccounts {

    /** Phường Sài Gòn: its accounts also exist without the code ("clerk" beside "clerk.26740"). */
    private static final String SAMPLE_WARD = "26740";

    private static final List<Role> OF_A_WARD =
            List.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.MANAGER);
    private static final List<Role> OF_A_DEPARTMENT =
            List.of(Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.MANAGER);
    private static final List<Role> OF_A_SERVICE_CENTRE = List.of(Role.CLERK, Role.MANAGER);
    private static final List<Role> OF_A_DIVISION = List.of(Role.OFFICER, Role.HEAD);
    private static final List<Role> OF_THE_CITY = List.of(Role.DESIGNER, Role.APPROVER, Role.ADMIN, Role.AUDITOR);

    private final Organisation organisation;
    private final DemoNames names;
    private final DemoTitles titles;

    DemoAccounts(Organisation organisation, DemoNames names, DemoTitles titles) {
        this.organisation = organisation;
        this.names = names;
        this.titles = titles;
    }

    List<Officer> all() {
        List<Officer> officers = new ArrayList<>();
        for (Unit unit : organisation.units()) {
            for (Role account : accountsOf(unit)) {
                List<Position> positions = positions(account, unit);
                if (unit.kind() != UnitKind.CITY) {
                    officers.add(officer(named(account) + "." + unit.code(), account, unit, positions));
                }
                if (unit.kind() == UnitKind.CITY || unit.code().equals(SAMPLE_WARD)) {
                    officers.add(officer(named(account), account, unit, positions));
                }
            }
        }
        return officers;
    }

    private List<Role> accountsOf(Unit unit) {
        if (!unit.institution()) {
            Unit institution = organisation.require(unit.institutionCode());
            return institution.kind() == UnitKind.DEPARTMENT ? OF_A_DIVISION : List.of();
        }
        return switch (unit.kind()) {
            case CITY -> OF_THE_CITY;
            case WARD, COMMUNE, SPECIAL_ZONE -> OF_A_WARD;
            case DEPARTMENT, OFFICE -> OF_A_DEPARTMENT;
            case SERVICE_CENTRE -> OF_A_SERVICE_CENTRE;
            case DIVISION, LEADERSHIP -> List.of();
        };
    }

    private List<Position> positions(Role account, Unit unit) {
        if (!unit.institution() || unit.kind() == UnitKind.CITY) {
            return List.of(new Position(account, unit.code()));
        }
        Institution institution = Institution.of(organisation, unit.code());
        return switch (account) {
            case CLERK -> List.of(new Position(account, institution.serviceCentre()));
            case LEADER -> List.of(new Position(account, institution.leadership()));
            case REGISTRY -> List.of(new Position(account, institution.registry()));
            case OFFICER, HEAD -> working(account, institution);
            default -> watching(institution);
        };
    }

    /** In the institution itself and in each of its divisions. */
    private static List<Position> working(Role role, Institution institution) {
        boolean ward = institution.itself().kind().communeLevel();
        return institution.units().stream()
                .filter(unit -> unit.kind() != UnitKind.LEADERSHIP)
                .filter(unit -> !ward || unit.kind() != UnitKind.SERVICE_CENTRE)
                .map(unit -> new Position(role, unit.code()))
                .toList();
    }

    private static List<Position> watching(Institution institution) {
        String code = institution.itself().code();
        return Stream.of(
                        new Position(Role.MANAGER, code),
                        new Position(Role.CONTROLLER, code),
                        new Position(Role.CONTROLLER, institution.serviceCentre()))
                .distinct()
                .toList();
    }

    private Officer officer(String username, Role account, Unit unit, List<Position> positions) {
        Bilingual title = titles.of(account, unit.kind());
        String email = username.toLowerCase(Locale.ROOT) + "@example.org";
        return new Officer(username, names.of(username), title.vi(), title.en(), email, positions, null, true);
    }

    private static String named(Role account) {
        return account.name().toLowerCase(Locale.ROOT);
    }
}
