package vn.congvu.escalation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;

/** Who sees and who acts: the addressee and whom else it was delivered to, and the superiors of the unit; auditors look on. */
@Component
class EscalationAccess {

    private static final Set<Role> SUPERIORS = EnumSet.of(Role.HEAD, Role.LEADER, Role.MANAGER, Role.CONTROLLER);
    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.AUDITOR);

    private final CurrentUser user;
    private final Oversight oversight;
    private final EscalationDeliveries deliveries;

    EscalationAccess(CurrentUser user, Oversight oversight, EscalationDeliveries deliveries) {
        this.user = user;
        this.oversight = oversight;
        this.deliveries = deliveries;
    }

    String username() {
        return user.username();
    }

    Set<String> groups() {
        return user.groups();
    }

    /** The units whose escalations the user sees without being the addressee; empty when that is all of them. */
    Optional<Set<String>> units() {
        Set<Role> seeing = EnumSet.copyOf(SUPERIORS);
        seeing.addAll(ONLOOKERS);
        return oversight.units(seeing);
    }

    boolean sees(Escalation escalation) {
        return acts(escalation) || oversight.has(ONLOOKERS, escalation.unitCode());
    }

    boolean acts(Escalation escalation) {
        return isAddressee(escalation.addressee())
                || reassigns(escalation)
                || deliveries.reached(escalation.id(), user.username());
    }

    boolean reassigns(Escalation escalation) {
        return oversight.has(SUPERIORS, escalation.unitCode());
    }

    private boolean isAddressee(Addressee addressee) {
        return user.username().equals(addressee.username())
                || addressee.group() != null && user.groups().contains(addressee.group());
    }
}
