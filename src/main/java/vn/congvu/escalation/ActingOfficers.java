package vn.congvu.escalation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congvu.organisation.Absence;
import vn.congvu.organisation.Absences;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** Who really acts for a post on a day: its holder, or the substitute of one who is absent or not active. */
final class ActingOfficers {

    private final Organisation organisation;
    private final Absences absences;

    ActingOfficers(Organisation organisation, Absences absences) {
        this.organisation = organisation;
        this.absences = absences;
    }

    /** @param inPlaceOf whom the officer stands in for; null: nobody */
    record Acting(String username, String inPlaceOf) {}

    /** In the first of the units where anybody acts in the role: that person, or the group when there are several. */
    Optional<Addressee> firstIn(List<String> unitCodes, Role role, LocalDate on) {
        return unitCodes.stream()
                .map(unitCode -> in(unitCode, role, on))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Addressee> in(String unitCode, Role role, LocalDate on) {
        List<Officer> holders = organisation.holding(role, unitCode);
        List<String> present = holders.stream()
                .filter(holder -> isPresent(holder, on))
                .map(Officer::username)
                .toList();
        if (present.size() > 1) {
            return Optional.of(Addressee.group(role, unitCode));
        }
        if (present.size() == 1) {
            return Optional.of(Addressee.person(present.get(0), role, unitCode));
        }
        return holders.stream()
                .map(holder -> actingFor(holder.username(), on))
                .flatMap(Optional::stream)
                .findFirst()
                .map(acting ->
                        Addressee.person(acting.username(), role, unitCode).inPlaceOf(acting.inPlaceOf()));
    }

    /** Everybody who acts for a holder of the role in the unit, each once. */
    List<Acting> all(Role role, String unitCode, LocalDate on) {
        Map<String, Acting> all = new LinkedHashMap<>();
        organisation.holding(role, unitCode).stream()
                .filter(holder -> isPresent(holder, on))
                .forEach(holder -> all.put(holder.username(), new Acting(holder.username(), null)));
        organisation.holding(role, unitCode).stream()
                .map(holder -> actingFor(holder.username(), on))
                .flatMap(Optional::stream)
                .forEach(acting -> all.putIfAbsent(acting.username(), acting));
        return List.copyOf(all.values());
    }

    /** The officer who is there at the end of the chain of substitutes; empty when it ends in nobody or in a circle. */
    Optional<Acting> actingFor(String username, LocalDate on) {
        Set<String> asked = new HashSet<>();
        String next = username;
        while (next != null && asked.add(next)) {
            Optional<Officer> officer = organisation.officer(next);
            if (officer.filter(there -> isPresent(there, on)).isPresent()) {
                return Optional.of(new Acting(next, next.equals(username) ? null : username));
            }
            next = substitute(next, officer, on);
        }
        return Optional.empty();
    }

    private boolean isPresent(Officer officer, LocalDate on) {
        return officer.active() && absences.on(on, officer.username()).isEmpty();
    }

    /** Whoever was named for these days, otherwise whoever stands in at all times. */
    private String substitute(String username, Optional<Officer> officer, LocalDate on) {
        return absences.on(on, username)
                .map(Absence::substitute)
                .or(() -> officer.map(Officer::substituteUsername))
                .orElse(null);
    }
}
