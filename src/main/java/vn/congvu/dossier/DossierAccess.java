package vn.congvu.dossier;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/** Who may see a dossier and ask what of it. Deny unless allowed. */
@Component
class DossierAccess {

    private static final Set<Role> COUNTER = Set.of(Role.CLERK, Role.CONTROLLER);
    private static final Set<Role> SUPERIORS = Set.of(Role.HEAD, Role.LEADER, Role.CONTROLLER);
    private static final Set<Role> STEP_ROLES =
            Set.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.CONTROLLER);
    private static final Set<Role> WORKING_ROLES =
            Set.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.MANAGER, Role.CONTROLLER);

    private final DossierParties parties;
    private final CurrentUser user;

    DossierAccess(DossierParties parties, CurrentUser user) {
        this.parties = parties;
        this.user = user;
    }

    /** Auditors read everything; designers and administrators see no dossier at all. */
    boolean seesEverything() {
        return user.has(Role.AUDITOR);
    }

    boolean worksOnDossiers() {
        return WORKING_ROLES.stream().anyMatch(user::has);
    }

    boolean maySee(String dossierCode) {
        return seesEverything() || takesPart(dossierCode);
    }

    private boolean takesPart(String dossierCode) {
        return worksOnDossiers() && parties.existsByDossierCodeAndInstitutionCodeIn(dossierCode, user.institutions());
    }

    boolean mayReceiveAt(String institution) {
        return user.positions().stream().anyMatch(position -> COUNTER.contains(position.role()))
                && user.institutions().contains(institution);
    }

    /** What the applicant asks for is taken down at the counter of an institution that takes part. */
    boolean mayActForApplicant(String dossierCode) {
        return COUNTER.stream().anyMatch(user::has) && takesPart(dossierCode);
    }

    /** Files are added at the counter and by those who do the steps; a manager looks on. */
    boolean mayAttach(String dossierCode) {
        return STEP_ROLES.stream().anyMatch(user::has) && takesPart(dossierCode);
    }

    /** Stopping and moving the clock is for the officer in charge and superiors. */
    boolean mayMoveClock(String dossierCode) {
        return (SUPERIORS.stream().anyMatch(user::has) || user.has(Role.OFFICER)) && takesPart(dossierCode);
    }

    /** A new promise is signed by the head of the agency. */
    boolean maySignPromise(String dossierCode) {
        return user.has(Role.LEADER) && takesPart(dossierCode);
    }
}
