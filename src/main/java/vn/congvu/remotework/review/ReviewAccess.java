package vn.congvu.remotework.review;

import org.springframework.stereotype.Component;
import vn.congvu.remotework.round.RoundAccess;

/** Who may see and begin reviews: the organiser, whoever works where the pilot takes place, and auditors. */
@Component
class ReviewAccess {

    private final RoundAccess rounds;

    ReviewAccess(RoundAccess rounds) {
        this.rounds = rounds;
    }

    String username() {
        return rounds.username();
    }

    /** Whoever may draft a round may ask how it went. */
    boolean organises() {
        return rounds.mayDraft();
    }

    void requireOrganising() {
        if (!organises()) {
            throw ReviewProblems.notAllowed();
        }
    }

    boolean maySee(ReviewedRound round) {
        return rounds.maySee(round.round()) && round.unitCodes().stream().anyMatch(rounds::seesUnit);
    }
}
