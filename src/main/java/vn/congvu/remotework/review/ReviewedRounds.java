package vn.congvu.remotework.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.round.PilotUnitStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;

/** Reads the rounds that are reviewed; nothing here changes them. */
@Component
class ReviewedRounds {

    private final RoundStore rounds;
    private final PilotUnitStore units;

    ReviewedRounds(RoundStore rounds, PilotUnitStore units) {
        this.rounds = rounds;
        this.units = units;
    }

    Optional<ReviewedRound> find(String id) {
        return rounds.find(id).map(this::withUnits);
    }

    ReviewedRound of(Review review) {
        return find(review.roundId()).orElseThrow();
    }

    /** Whoever plans or begins a review of the round waits for whoever does so already. */
    Optional<ReviewedRound> lock(String id) {
        return rounds.lock(id).map(this::withUnits);
    }

    private ReviewedRound withUnits(Round round) {
        return new ReviewedRound(round, units.of(round.id()));
    }
}
