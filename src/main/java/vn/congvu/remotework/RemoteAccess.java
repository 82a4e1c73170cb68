package vn.congvu.remotework;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.Oversight;
import vn.congvu.web.problem.ProblemException;

/** Who may see and do what with rounds and requests. Deny unless allowed. */
@Component
class RemoteAccess {

    private static final Set<Role> SUPERIORS = Set.of(Role.HEAD, Role.LEADER);
    private static final Set<Role> OVERSEERS = Set.of(Role.HEAD, Role.LEADER, Role.MANAGER, Role.CONTROLLER);
    private static final Set<Role> DRAFTING = Set.of(Role.OFFICER, Role.HEAD, Role.LEADER);

    private final CurrentUser user;
    private final Oversight oversight;
    private final Organisation organisation;
    private final RoundStore rounds;
    private final RemoteBars bars;
    private final PilotSettings settings;

    RemoteAccess(
            CurrentUser user,
            Oversight oversight,
            Organisation organisation,
            RoundStore rounds,
            RemoteBars bars,
            PilotSettings settings) {
        this.user = user;
        this.oversight = oversight;
        this.organisation = organisation;
        this.rounds = rounds;
        this.bars = bars;
        this.settings = settings;
    }

    String username() {
        return user.username();
    }

    boolean seesEverything() {
        return user.has(Role.AUDITOR);
    }

    /** Rounds are drafted at the organiser of the pilot. */
    boolean mayDraft() {
        return organises(DRAFTING);
    }

    boolean mayOpen() {
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

    boolean maySee(Round round) {
        return round.state() != RoundState.DRAFT || mayDraft() || seesEverything();
    }

    /** The calendar and the decisions of a unit are public inside its institution. */
    boolean seesUnit(String unitCode) {
        return seesEverything()
                || mayDraft()
                || user.institutions().contains(organisation.require(unitCode).institutionCode());
    }

    boolean maySee(RemoteRequest request) {
        return request.isBy(user.username()) || seesEverything() || worksOn(request) || mayOpen();
    }

    private boolean worksOn(RemoteRequest request) {
        return oversight.has(OVERSEERS, request.unitCode()) || checks(request);
    }

    private boolean checks(RemoteRequest request) {
        String security = rounds.unit(request.roundId(), request.unitCode()).securityUnit();
        String personnel =
                Institution.of(organisation, request.institutionCode()).registry();
        return user.groups().contains(Role.OFFICER.group(security))
                || user.groups().contains(Role.HEAD.group(personnel));
    }

    /** Place, phone and personal reason: the person, and those who answer for the work. */
    boolean maySeePersonal(RemoteRequest request) {
        return request.isBy(user.username()) || oversight.has(SUPERIORS, request.unitCode());
    }

    /** Empty for somebody who may see all. */
    Optional<Set<String>> unitsOverseen() {
        return seesEverything() ? Optional.empty() : Optional.of(unitsOf(OVERSEERS));
    }

    /** Empty for somebody who may see all. */
    Optional<Set<String>> institutionsSeen() {
        return seesEverything() || mayDraft() ? Optional.empty() : Optional.of(user.institutions());
    }

    private Set<String> unitsOf(Set<Role> roles) {
        return oversight.units(roles).orElseGet(Set::of);
    }

    boolean leads(RemoteRequest request) {
        return oversight.has(SUPERIORS, request.unitCode())
                && bars.bar(request, user.username()).isEmpty();
    }

    /** A superior of the unit, never about oneself and never about one's own superior. */
    void requireLeading(RemoteRequest request) {
        bars.bar(request, user.username()).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        if (!oversight.has(SUPERIORS, request.unitCode())) {
            throw RemoteProblems.notAllowed();
        }
    }

    /** The institution's leaders. */
    void requireDeciding(RemoteRequest request) {
        requireLeading(request);
        if (!oversight.has(Set.of(Role.LEADER), request.unitCode())) {
            throw RemoteProblems.notAllowed();
        }
    }

    boolean decides(RemoteRequest request) {
        return leads(request) && oversight.has(Set.of(Role.LEADER), request.unitCode());
    }

    void requireSelf(RemoteRequest request) {
        if (!request.isBy(user.username())) {
            throw RemoteProblems.notAllowed();
        }
    }
}
