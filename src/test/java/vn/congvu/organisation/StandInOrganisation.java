package vn.congvu.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StandInOrganisation implements Organisation {

    private static final List<Unit> UNITS = List.of(
            unit("79", null, "79", UnitKind.CITY, "Thành phố Hồ Chí Minh"),
            unit("26740", "79", "26740", UnitKind.WARD, "Phường Sài Gòn"),
            unit("26740-TTPVHCC", "26740", "26740", UnitKind.SERVICE_CENTRE, "Trung tâm Phục vụ hành chính công"));

    private static final List<Officer> OFFICERS = List.of(
            officer("clerk", new Position(Role.CLERK, "26740-TTPVHCC")),
            officer("officer", new Position(Role.OFFICER, "26740")),
            officer("manager", new Position(Role.MANAGER, "26740"), new Position(Role.CONTROLLER, "26740")),
            officer("admin", new Position(Role.ADMIN, "79")),
            officer("auditor", new Position(Role.AUDITOR, "79")));

    private static Unit unit(String code, String parent, String institution, UnitKind kind, String name) {
        return new Unit(code, parent, institution, kind, name, name, LocalDate.of(2025, 7, 1), null);
    }

    private static Officer officer(String username, Position... positions) {
        return new Officer(username, "Nguyễn Văn An", "Chuyên viên", "Officer", null, List.of(positions), null, true);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return UNITS.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public Unit require(String code) {
        return unit(code).orElseThrow(() -> new UnknownUnit(code));
    }

    @Override
    public List<Unit> units() {
        return UNITS;
    }

    @Override
    public List<Unit> insideOf(String code) {
        return UNITS.stream().filter(unit -> isInside(unit.code(), code)).toList();
    }

    @Override
    public boolean isInside(String code, String ancestor) {
        return code.equals(ancestor)
                || unit(code)
                        .filter(unit -> unit.parentCode() != null && isInside(unit.parentCode(), ancestor))
                        .isPresent();
    }

    @Override
    public Optional<Officer> officer(String username) {
        return OFFICERS.stream()
                .filter(officer -> officer.username().equals(username))
                .findFirst();
    }

    @Override
    public List<Officer> holding(Role role, String unitCode) {
        return OFFICERS.stream()
                .filter(officer -> officer.holds(role, unitCode))
                .toList();
    }

    @Override
    public List<Officer> holdingInside(Role role, String ancestor) {
        return OFFICERS.stream()
                .filter(officer -> officer.positions().stream()
                        .anyMatch(held -> held.role() == role && isInside(held.unitCode(), ancestor)))
                .toList();
    }
}
