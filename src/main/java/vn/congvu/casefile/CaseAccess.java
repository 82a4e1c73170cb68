package vn.congvu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/** Who may see a case and ask what of it. Deny unless allowed. */
@Component
class CaseAccess {

    private static final Set<Role> COUNTER = Set.of(Role.CLERK, Role.CONTROLLER);
    private static final Set<Role> WORKING_ROLES =
            Set.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.MANAGER, Role.CONTROLLER);

    private final CurrentUser user;

    CaseAccess(CurrentUser user) {
        this.user = user;
    }

    /** Auditors read everything; designers and administrators see no case at all. */
    boolean seesEverything() {
        return user.has(Role.AUDITOR);
    }

    /** The institutions whose cases the user sees; nobody's for whoever does not work on cases. */
    Collection<String> institutions() {
        return WORKING_ROLES.stream().anyMatch(user::has) ? user.institutions() : List.of();
    }

    boolean maySee(CaseFile file) {
        return seesEverything() || takesPart(file);
    }

    private boolean takesPart(CaseFile file) {
        return institutions().contains(file.institution());
    }

    /** Where the user sits at the counter. */
    List<String> counters() {
        return COUNTER.stream().anyMatch(user::has)
                ? user.institutions().stream().sorted().toList()
                : List.of();
    }

    /** What the applicant asks for is taken down at the counter of the institution that received the case. */
    boolean mayActForApplicant(CaseFile file) {
        return COUNTER.stream().anyMatch(user::has) && takesPart(file);
    }
}
