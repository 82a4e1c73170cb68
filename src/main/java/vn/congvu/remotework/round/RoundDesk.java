package vn.congvu.remotework.round;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of the pilot: drafted by one, opened by a leader of the organiser who did not draft it, closed in the end. */
@Service
public class RoundDesk {

    private final RoundStore rounds;
    private final RoundCheck check;
    private final RoundAccess access;
    private final Clock clock;
    private final PilotUnitStore units;
    private final RoundDrafts drafts;
    private final RoundEnded requests;

    RoundDesk(
            RoundStore rounds,
            RoundCheck check,
            RoundAccess access,
            Clock clock,
            PilotUnitStore units,
            RoundDrafts drafts,
            RoundEnded requests) {
        this.rounds = rounds;
        this.check = check;
        this.access = access;
        this.clock = clock;
        this.units = units;
        this.drafts = drafts;
        this.requests = requests;
    }

    /** @return the id of the round */
    @Transactional
    public String draft(NewRound wanted) {
        requireDrafting();
        String id = UUID.randomUUID().toString();
        check.draft(wanted, id);
        drafts.insert(id, wanted, access.username(), clock.instant());
        return id;
    }

    @Transactional
    public void redraft(String id, NewRound wanted) {
        requireDrafting();
        locked(id, RoundState.DRAFT);
        check.draft(wanted, id);
        drafts.replace(id, wanted, access.username(), clock.instant());
    }

    private void requireDrafting() {
        if (!access.mayDraft()) {
            throw RoundProblems.notAllowed();
        }
    }

    @Transactional
    public void open(String id) {
        requireOpening();
        Round round = locked(id, RoundState.DRAFT);
        if (round.draftedBy().equals(access.username())) {
            throw RoundProblems.openedByItsDrafter();
        }
        rounds.all().forEach(other -> rounds.lock(other.id()));
        check.opening(round, units.of(id));
        rounds.opened(id, access.username(), clock.instant());
    }

    private void requireOpening() {
        if (!access.mayOpen()) {
            throw RoundProblems.notAllowed();
        }
    }

    @Transactional
    public void close(String id, String reason) {
        requireOpening();
        locked(id, RoundState.OPEN);
        close(id, access.username(), reason);
    }

    void close(String id, String by, String reason) {
        rounds.closed(id, by, clock.instant(), reason);
        requests.roundEnded(id);
    }

    private Round locked(String id, RoundState expected) {
        Round round = rounds.lock(id).filter(access::maySee).orElseThrow(() -> RoundProblems.unknownRound(id));
        if (round.state() != expected) {
            throw RoundProblems.roundState(round);
        }
        return round;
    }
}
