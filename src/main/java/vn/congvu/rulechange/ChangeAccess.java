package vn.congvu.rulechange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.DayChange;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;

/** Who proposes what, who decides, and whose dossiers somebody sees among the effects. */
@Component
class ChangeAccess {

    private static final Set<Role> OF_AN_INSTITUTION = EnumSet.of(Role.LEADER, Role.MANAGER);

    private final CurrentUser user;
    private final Oversight oversight;

    ChangeAccess(CurrentUser user, Oversight oversight) {
        this.user = user;
        this.oversight = oversight;
    }

    String username() {
        return user.username();
    }

    /** Designers and administrators everything; who leads an institution, its own closures. */
    void requireProposer(Proposal proposal) {
        boolean allowed = user.has(Role.DESIGNER) || user.has(Role.ADMIN) || ownClosures(proposal);
        if (!allowed) {
            throw new AccessDeniedException("leaders and managers propose closures of their own institution only");
        }
    }

    private boolean ownClosures(Proposal proposal) {
        return proposal.kind() == ChangeKind.CALENDAR
                && proposal.days().stream()
                        .allMatch(day -> day.kind() == DayChange.LOCAL_CLOSURE
                                && day.unit() != null
                                && oversight.has(OF_AN_INSTITUTION, day.unit()));
    }

    boolean decides() {
        return user.has(Role.APPROVER);
    }

    /** Four eyes: whoever proposed a change does not put it in force, nor take it back. */
    boolean decidesOn(RuleChange change) {
        return decides() && !change.proposedBy().equals(user.username());
    }

    /** Empty: the whole city. */
    Optional<Set<String>> units() {
        return oversight.units();
    }

    boolean sees(String unitCode) {
        return oversight.includes(unitCode);
    }
}
