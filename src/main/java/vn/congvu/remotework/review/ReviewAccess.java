package vn.congvu.remotework.review;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/** Who may see and begin reviews: the organiser, whoever works where the pilot takes place, and auditors. */
@Component
class ReviewAccess {

    private static final Set<Role> ORGANISING = Set.of(Role.OFFICER, Role.HEAD, Role.LEADER);

    private final CurrentUser user;
    private final Organisation organisation;
    private final String organiser;

    ReviewAccess(
            CurrentUser user, Organisation organisation, @Value("${congvu.remote-work.organiser}") String organiser) {
        this.user = user;
        this.organisation = organisation;
        this.organiser = organiser;
    }

    String username() {
        return user.username();
    }

    boolean organises() {
        return user.positions().stream()
                .filter(position -> ORGANISING.contains(position.role()))
                .anyMatch(position -> institution(position.unitCode()).equals(organiser));
    }

    void requireOrganising() {
        if (!organises()) {
            throw ReviewProblems.notAllowed();
        }
    }

    boolean maySee(ReviewedRound round) {
        return user.has(Role.AUDITOR) || organises() || takesPart(round);
    }

    private boolean takesPart(ReviewedRound round) {
        return round.state() != ReviewedRound.State.DRAFT
                && round.unitCodes().stream()
                        .anyMatch(unit -> user.institutions().contains(institution(unit)));
    }

    private String institution(String unit) {
        return organisation.require(unit).institutionCode();
    }
}
