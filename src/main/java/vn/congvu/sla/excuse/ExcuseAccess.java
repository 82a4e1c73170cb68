package vn.congvu.sla.excuse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;

/** What the signed-in user may see, ask for and decide. */
@Component
class ExcuseAccess {

    private static final Set<Role> WORKING =
            EnumSet.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.LEADER, Role.REGISTRY, Role.MANAGER, Role.CONTROLLER);

    private final CurrentUser user;
    private final Oversight oversight;
    private final Organisation organisation;
    private final Competence competence;
    private final ExcuseStore excuses;

    ExcuseAccess(
            CurrentUser user,
            Oversight oversight,
            Organisation organisation,
            Competence competence,
            ExcuseStore excuses) {
        this.user = user;
        this.oversight = oversight;
        this.organisation = organisation;
        this.competence = competence;
        this.excuses = excuses;
    }

    String username() {
        return user.username();
    }

    /** The units whose requests the user oversees; empty: all. */
    Optional<Set<String>> units() {
        return oversight.units();
    }

    /** The institutions whose requests the user sees as a leader of the one above them. */
    Set<String> institutionsBelow() {
        return leading().stream()
                .flatMap(institution -> competence.below(institution).stream())
                .collect(Collectors.toSet());
    }

    boolean sees(LateOutcome late) {
        return oversight.includes(late.unitCode()) || institutionsBelow().contains(late.institutionCode());
    }

    /** Those who work in the unit or over it, within its institution. */
    boolean requests(String unitCode, String institutionCode) {
        return oversight.has(WORKING, unitCode) && user.institutions().contains(institutionCode);
    }

    boolean decides(Excuse excuse) {
        return user.has(Role.LEADER)
                && competent(excuse)
                        .filter(competent -> competent.usernames().contains(user.username()))
                        .isPresent();
    }

    Optional<Competence.Competent> competent(Excuse excuse) {
        Set<String> barred = new HashSet<>(excuses.workers(excuse.outcome()));
        barred.add(excuse.requestedBy());
        return competence.over(excuse.outcome(), barred);
    }

    private Set<String> leading() {
        return user.positions().stream()
                .filter(position -> position.role() == Role.LEADER)
                .map(Position::unitCode)
                .flatMap(code -> organisation.unit(code).stream())
                .map(Unit::institutionCode)
                .collect(Collectors.toSet());
    }
}
