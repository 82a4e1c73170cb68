package vn.congvu.remotework.round;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Stores a draft with its units and positions, whole. */
@Component
class RoundDrafts {

    private final RoundStore rounds;
    private final PilotUnitStore units;
    private final PositionStore positions;

    RoundDrafts(RoundStore rounds, PilotUnitStore units, PositionStore positions) {
        this.rounds = rounds;
        this.units = units;
        this.positions = positions;
    }

    void insert(String id, NewRound round, String by, Instant at) {
        rounds.insert(id, round, by, at);
        round.units().forEach(unit -> units.insert(id, unit));
        round.positions().forEach(position -> positions.insert(id, position));
    }

    /** Only as long as it is a draft: nothing hangs on its parts yet. */
    void replace(String id, NewRound round, String by, Instant at) {
        positions.deleteOf(id);
        units.deleteOf(id);
        rounds.delete(id);
        insert(id, round, by, at);
    }
}
