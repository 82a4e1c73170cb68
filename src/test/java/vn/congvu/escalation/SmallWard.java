package vn.congvu.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;
import vn.congvu.organisation.UnknownUnit;

/** A city with one ward (leadership, division, service centre), staffed as a test says. */
final class SmallWard implements Organisation {

    private static final List<Unit> UNITS = List.of(
            unit("79", null, "79", UnitKind.CITY),
            unit("VPUB", "79", "VPUB", UnitKind.OFFICE),
            unit("TTPVHCC", "VPUB", "TTPVHCC", UnitKind.SERVICE_CENTRE),
            unit("P", "79", "P", UnitKind.WARD),
            unit("P-LD", "P", "P", UnitKind.LEADERSHIP),
            unit("P-VHXH", "P-LD", "P", UnitKind.DIVISION),
            unit("P-TTPVHCC", "P-LD", "P", UnitKind.SERVICE_CENTRE));

    private final List<Officer> officers = new ArrayList<>();

    SmallWard with(String username, Role role, String unitCode) {
        return add(username, role, unitCode, null, true);
    }

    SmallWard absent(String username, Role role, String unitCode, String substitute) {
        return add(username, role, unitCode, substitute, false);
    }

    private SmallWard add(String username, Role role, String unitCode, String substitute, boolean active) {
        officers.add(new Officer(
                username, username, null, null, null, List.of(new Position(role, unitCode)), substitute, active));
        return this;
    }

    private static Unit unit(String code, String parent, String institution, UnitKind kind) {
        return new Unit(code, parent, institution, kind, code, code, LocalDate.of(2025, 7, 1), null);
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
    public boolean isInside(String code, String ancestorCode) {
        return code.equals(ancestorCode)
                || unit(code)
                        .map(Unit::parentCode)
                        .filter(parent -> isInside(parent, ancestorCode))
                        .isPresent();
    }

    @Override
    public Optional<Officer> officer(String username) {
        return officers.stream()
                .filter(officer -> officer.username().equals(username))
                .findFirst();
    }

    @Override
    public List<Officer> holding(Role role, String unitCode) {
        return officers.stream()
                .filter(officer -> officer.holds(role, unitCode))
                .toList();
    }

    @Override
    public List<Officer> holdingInside(Role role, String ancestorCode) {
        return insideOf(ancestorCode).stream()
                .flatMap(unit -> holding(role, unit.code()).stream())
                .toList();
    }
}
