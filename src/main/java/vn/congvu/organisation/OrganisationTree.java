package vn.congvu.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All versions of all units, and the officers, ready for looking up. Immutable. */
final class OrganisationTree {

    /** Versions by code, the earliest first. */
    private final Map<String, List<Unit>> versions = new TreeMap<>();

    private final Map<String, Set<String>> childCodes = new HashMap<>();
    private final Map<String, Officer> officers = new TreeMap<>();
    private final Map<Position, List<Officer>> holders = new HashMap<>();

    OrganisationTree(Collection<Unit> units, Collection<Officer> officers) {
        units.stream().sorted(Comparator.comparing(Unit::validFrom)).forEach(unit -> {
            versions.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
            childCodes
                    .computeIfAbsent(unit.parentCode(), code -> new HashSet<>())
                    .add(unit.code());
        });
        officers.forEach(officer -> this.officers.put(officer.username(), officer));
        this.officers
                .values()
                .forEach(officer -> officer.positions().stream()
                        .distinct()
                        .forEach(position -> holders.computeIfAbsent(position, p -> new ArrayList<>())
                                .add(officer)));
    }

    /** The unit as it is on the day; otherwise its nearest known version. */
    Optional<Unit> unit(String code, LocalDate on) {
        List<Unit> known = versions.getOrDefault(code, List.of());
        return known.stream()
                .filter(unit -> !unit.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst());
    }

    List<Unit> units(LocalDate on) {
        return versions.keySet().stream()
                .flatMap(code -> unit(code, on).stream())
                .filter(unit -> unit.validOn(on))
                .toList();
    }

    /** The unit and everything below it on the day, level by level in the order of the codes. */
    List<Unit> insideOf(Unit top, LocalDate on) {
        List<Unit> inside = new ArrayList<>();
        var waiting = new ArrayDeque<>(List.of(top));
        while (!waiting.isEmpty()) {
            Unit unit = waiting.poll();
            inside.add(unit);
            childCodes.getOrDefault(unit.code(), Set.of()).stream()
                    .sorted()
                    .flatMap(code -> unit(code, on).stream())
                    .filter(child -> unit.code().equals(child.parentCode()))
                    .forEach(waiting::add);
        }
        return inside;
    }

    boolean isInside(String code, String ancestorCode, LocalDate on) {
        Optional<Unit> unit = unit(code, on);
        while (unit.isPresent()) {
            if (unit.get().code().equals(ancestorCode)) {
                return true;
            }
            unit = Optional.ofNullable(unit.get().parentCode()).flatMap(parent -> unit(parent, on));
        }
        return false;
    }

    Optional<Officer> officer(String username) {
        return Optional.ofNullable(officers.get(username));
    }

    List<Officer> holding(Role role, String unitCode) {
        return List.copyOf(holders.getOrDefault(new Position(role, unitCode), List.of()));
    }
}
