package vn.congvu.remotework.round;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.security.CurrentUser;

/** Who may see rounds, draft and open them. Deny unless allowed. */
@Component
public class RoundAccess {

    private static final Set<Role> DRAFTING = Set.of(Role.OFFICER, Role.HEAD, Role.LEADER);

    private final CurrentUser user;
    private final Organisation organisation;
    private final PilotSettings settings;

    RoundAccess(CurrentUser user, Organisation organisation, PilotSettings settings) {
        this.user = user;
        this.organisation = organisation;
        this.settings = settings;
    }

    public String username() {
        return user.username();
    }

    public boolean seesEverything() {
        return user.has(Role.AUDITOR);
    }

    /** Rounds are drafted at the organiser of the pilot. */
    public boolean mayDraft() {
        return organises(DRAFTING);
    }

    public boolean mayOpen() {
        return organises(Set.of(Role.LEADER));
    }

    private boolean organises(Set<Role> roles) {
        return user.positions().stream()
                .filter(position -> roles.contains(position.role()))
                .anyMatch(position -> organisation
                        .unit(position.unitCode())
                        .filter(unit -> unit.institutionCode().equals(settings.organiser()))
                        .isPresent());
    }

    public boolean maySee(Round round) {
        return round.state() != RoundState.DRAFT || mayDraft() || seesEverything();
    }

    /** The calendar and the decisions of a unit are public inside its institution. */
    public boolean seesUnit(String unitCode) {
        return seesEverything()
                || mayDraft()
                || user.institutions().contains(organisation.require(unitCode).institutionCode());
    }
}
