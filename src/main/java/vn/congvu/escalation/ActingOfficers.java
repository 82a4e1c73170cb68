package vn.congvu.escalation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** Who really acts for a post: its holder, or the substitute of one who is not active. */
final class ActingOfficers {

    private final Organisation organisation;

    ActingOfficers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** In the first of the units where anybody acts in the role: that person, or the group when there are several. */
    Optional<Addressee> firstIn(List<String> unitCodes, Role role) {
        return unitCodes.stream()
                .map(unitCode -> in(unitCode, role))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Addressee> in(String unitCode, Role role) {
        List<Officer> holders = organisation.holding(role, unitCode);
        if (holders.stream().filter(Officer::active).count() > 1) {
            return Optional.of(Addressee.group(role, unitCode));
        }
        return holders.stream()
                .sorted((a, b) -> Boolean.compare(b.active(), a.active()))
                .map(holder -> actingFor(holder.username()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(username -> Addressee.person(username, role, unitCode));
    }

    /** The active officer at the end of the chain of substitutes; empty when it ends in nobody or in a circle. */
    Optional<String> actingFor(String username) {
        Set<String> asked = new HashSet<>();
        String next = username;
        while (next != null && asked.add(next)) {
            Optional<Officer> officer = organisation.officer(next);
            if (officer.filter(Officer::active).isPresent()) {
                return Optional.of(next);
            }
            next = officer.map(Officer::substituteUsername).orElse(null);
        }
        return Optional.empty();
    }
}
