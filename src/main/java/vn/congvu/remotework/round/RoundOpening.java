package vn.congvu.remotework.round;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a round in force as two named people, past the web: the demonstration begins with one. The same checks hold. */
@Service
public class RoundOpening {

    private final RoundStore rounds;
    private final RoundCheck check;
    private final Clock clock;
    private final PilotUnitStore units;
    private final RoundDrafts drafts;

    RoundOpening(RoundStore rounds, RoundCheck check, Clock clock, PilotUnitStore units, RoundDrafts drafts) {
        this.rounds = rounds;
        this.check = check;
        this.clock = clock;
        this.units = units;
        this.drafts = drafts;
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return rounds.all().isEmpty();
    }

    @Transactional
    public void open(NewRound wanted, String drafter, String opener) {
        String id = UUID.randomUUID().toString();
        check.draft(wanted, id);
        drafts.insert(id, wanted, drafter, clock.instant());
        check.opening(rounds.find(id).orElseThrow(), units.of(id));
        rounds.opened(id, opener, clock.instant());
    }
}
