package vn.congvu.remotework.request;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.round.PilotUnitStore;
import vn.congvu.remotework.round.RoundAccess;
import vn.congvu.remotework.round.RoundProblems;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;
import vn.congvu.web.problem.ProblemException;

/** Who may see and do what with requests. Deny unless allowed. */
@Component
public class RequestAccess {

    private static final Set<Role> SUPERIORS = Set.of(Role.HEAD, Role.LEADER);
    private static final Set<Role> OVERSEERS = Set.of(Role.HEAD, Role.LEADER, Role.MANAGER, Role.CONTROLLER);

    private final CurrentUser user;
    private final Oversight oversight;
    private final Organisation organisation;
    private final RemoteBars bars;
    private final RoundAccess rounds;
    private final PilotUnitStore units;
    private final Requests requests;

    RequestAccess(
            CurrentUser user,
            Oversight oversight,
            Organisation organisation,
            RemoteBars bars,
            RoundAccess rounds,
            PilotUnitStore units,
            Requests requests) {
        this.user = user;
        this.oversight = oversight;
        this.organisation = organisation;
        this.bars = bars;
        this.rounds = rounds;
        this.units = units;
        this.requests = requests;
    }

    public String username() {
        return user.username();
    }

    public boolean seesEverything() {
        return rounds.seesEverything();
    }

    /** Whoever opens and closes rounds sees what runs in them. */
    public boolean seesPilot() {
        return seesEverything() || rounds.mayOpen();
    }

    /** The request, locked; unknown to those who may not see it. */
    public RemoteRequest locked(String code) {
        RemoteRequest request = requests.requireLocked(code);
        if (!maySee(request)) {
            throw RequestProblems.unknown(code);
        }
        return request;
    }

    public boolean maySee(RemoteRequest request) {
        return request.isBy(user.username()) || seesEverything() || worksOn(request) || rounds.mayOpen();
    }

    private boolean worksOn(RemoteRequest request) {
        return oversight.has(OVERSEERS, request.unitCode()) || checks(request);
    }

    private boolean checks(RemoteRequest request) {
        String security = units.require(request.roundId(), request.unitCode()).securityUnit();
        String personnel =
                Institution.of(organisation, request.institutionCode()).registry();
        return user.groups().contains(Role.OFFICER.group(security))
                || user.groups().contains(Role.HEAD.group(personnel));
    }

    /** Place, phone and personal reason: the person, and those who answer for the work. */
    public boolean maySeePersonal(RemoteRequest request) {
        return request.isBy(user.username()) || oversight.has(SUPERIORS, request.unitCode());
    }

    /**
     * Why it was decided so, in the words of who decided, what was said against that and what was answered (R13): the person,
     * those who answer for the work or for the appeal, the organiser of the pilot, auditors. Everybody else reads the published
     * reason.
     */
    public boolean maySeeReasons(RemoteRequest request) {
        return maySeePersonal(request) || seesPilot();
    }

    /** Empty for somebody who may see all. */
    public Optional<Set<String>> unitsOverseen() {
        return seesEverything() ? Optional.empty() : Optional.of(unitsOf(OVERSEERS));
    }

    /** Empty for somebody who may see all. */
    public Optional<Set<String>> institutionsSeen() {
        return seesEverything() || rounds.mayDraft() ? Optional.empty() : Optional.of(user.institutions());
    }

    private Set<String> unitsOf(Set<Role> roles) {
        return oversight.units(roles).orElseGet(Set::of);
    }

    public boolean leads(RemoteRequest request) {
        return oversight.has(SUPERIORS, request.unitCode())
                && bars.bar(request, user.username()).isEmpty();
    }

    /** A superior of the unit, never about oneself and never about one's own superior. */
    public void requireLeading(RemoteRequest request) {
        bars.bar(request, user.username()).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        if (!oversight.has(SUPERIORS, request.unitCode())) {
            throw RoundProblems.notAllowed();
        }
    }

    /** The institution's leaders. */
    public void requireDeciding(RemoteRequest request) {
        requireLeading(request);
        if (!oversight.has(Set.of(Role.LEADER), request.unitCode())) {
            throw RoundProblems.notAllowed();
        }
    }

    public boolean decides(RemoteRequest request) {
        return leads(request) && oversight.has(Set.of(Role.LEADER), request.unitCode());
    }

    public void requireSelf(RemoteRequest request) {
        if (!request.isBy(user.username())) {
            throw RoundProblems.notAllowed();
        }
    }
}
