package vn.congvu.escalation.absence;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;

/** Whose absences somebody speaks for: one's own, and those of the people in the units one heads. */
@Component
class AbsenceAccess {

    private static final Set<Role> SUPERIORS = EnumSet.of(Role.HEAD, Role.LEADER, Role.MANAGER);

    private final CurrentUser user;
    private final Oversight oversight;
    private final Organisation organisation;

    AbsenceAccess(CurrentUser user, Oversight oversight, Organisation organisation) {
        this.user = user;
        this.oversight = oversight;
        this.organisation = organisation;
    }

    String username() {
        return user.username();
    }

    boolean speaksFor(String username) {
        return user.username().equals(username)
                || organisation.officer(username).filter(this::isBelow).isPresent();
    }

    private boolean isBelow(Officer officer) {
        return officer.positions().stream().anyMatch(position -> oversight.has(SUPERIORS, position.unitCode()));
    }

    void requireSpeakingFor(String username) {
        if (!speaksFor(username)) {
            throw new AccessDeniedException("only the officer and their superiors");
        }
    }
}
