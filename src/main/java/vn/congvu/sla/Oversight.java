package vn.congvu.sla;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.security.CurrentUser;

/**
 * Whose work somebody oversees: their unit and all below it; leaders, managers and one-stop controllers the whole
 * institution, although their own place in the tree may be lower.
 */
@Component
public class Oversight {

    private static final Set<Role> OF_THE_INSTITUTION = Set.of(Role.LEADER, Role.MANAGER, Role.CONTROLLER);

    private final CurrentUser user;
    private final Organisation organisation;

    Oversight(CurrentUser user, Organisation organisation) {
        this.user = user;
        this.organisation = organisation;
    }

    /** Whether the signed-in user oversees the unit in one of the roles. */
    public boolean has(Set<Role> roles, String unitCode) {
        return user.positions().stream()
                .filter(position -> roles.contains(position.role()))
                .anyMatch(position -> organisation.isInside(unitCode, top(position)));
    }

    /** Whether the signed-in user has any position over or in the unit. */
    public boolean includes(String unitCode) {
        return has(Set.of(Role.values()), unitCode);
    }

    /** The codes of all units overseen; empty when there is no limit, because that is the whole city. */
    public Optional<Set<String>> units() {
        return units(Set.of(Role.values()));
    }

    /** As {@link #units()}, but only those overseen in one of the roles. */
    public Optional<Set<String>> units(Set<Role> roles) {
        List<String> tops = user.positions().stream()
                .filter(position -> roles.contains(position.role()))
                .map(this::top)
                .distinct()
                .toList();
        return tops.stream().anyMatch(this::isCity) ? Optional.empty() : Optional.of(below(tops));
    }

    private Set<String> below(List<String> tops) {
        return tops.stream()
                .flatMap(top -> organisation.insideOf(top).stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    private boolean isCity(String unitCode) {
        return organisation.unit(unitCode).map(Unit::parentCode).isEmpty();
    }

    private String top(Position position) {
        return OF_THE_INSTITUTION.contains(position.role())
                ? organisation
                        .unit(position.unitCode())
                        .map(Unit::institutionCode)
                        .orElse(position.unitCode())
                : position.unitCode();
    }
}
