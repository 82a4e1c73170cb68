package vn.congvu.remotework;

import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.workflow.Workflows;

/** Rounds of the pilot: drafted by one, opened by a leader of the organiser who did not draft it, closed in the end. */
@Service
public class RoundDesk {

    static final String ROUND_CLOSED = "remoteWork.roundClosed";

    private final RoundStore rounds;
    private final RoundCheck check;
    private final Requests requests;
    private final Workflows workflows;
    private final RemoteAccess access;
    private final Clock clock;

    RoundDesk(
            RoundStore rounds,
            RoundCheck check,
            Requests requests,
            Workflows workflows,
            RemoteAccess access,
            Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.requests = requests;
        this.workflows = workflows;
        this.access = access;
        this.clock = clock;
    }

    /** @return the id of the round */
    @Transactional
    public String draft(NewRound wanted) {
        requireDrafting();
        String id = UUID.randomUUID().toString();
        check.draft(wanted, id);
        rounds.insert(id, wanted, access.username(), clock.instant());
        return id;
    }

    @Transactional
    public void redraft(String id, NewRound wanted) {
        requireDrafting();
        locked(id, RoundState.DRAFT);
        check.draft(wanted, id);
        rounds.replace(id, wanted, access.username(), clock.instant());
    }

    private void requireDrafting() {
        if (!access.mayDraft()) {
            throw RemoteProblems.notAllowed();
        }
    }

    @Transactional
    public void open(String id) {
        requireOpening();
        Round round = locked(id, RoundState.DRAFT);
        if (round.draftedBy().equals(access.username())) {
            throw RemoteProblems.openedByItsDrafter();
        }
        rounds.all().forEach(other -> rounds.lock(other.id()));
        check.opening(round, rounds.units(id));
        rounds.opened(id, access.username(), clock.instant());
    }

    private void requireOpening() {
        if (!access.mayOpen()) {
            throw RemoteProblems.notAllowed();
        }
    }

    @Transactional
    public void close(String id, String reason) {
        requireOpening();
        locked(id, RoundState.OPEN);
        close(id, access.username(), reason);
    }

    /** Whatever is not decided or not signed is closed and told so; whoever works at home returns to the office. */
    void close(String id, String by, String reason) {
        rounds.closed(id, by, clock.instant(), reason);
        var underWay = EnumSet.of(RequestStatus.SUBMITTED, RequestStatus.APPROVED);
        requests.codes(id, underWay).forEach(code -> send(ROUND_CLOSED, code));
        var working = EnumSet.of(RequestStatus.ACTIVE, RequestStatus.SUSPENDED);
        requests.codes(id, working).forEach(code -> send(RequestDesk.RETURNED, code));
    }

    private void send(String message, String code) {
        requests.requireLocked(code);
        workflows.correlate(message, code);
    }

    private Round locked(String id, RoundState expected) {
        Round round = rounds.lock(id).filter(access::maySee).orElseThrow(() -> RemoteProblems.unknownRound(id));
        if (round.state() != expected) {
            throw RemoteProblems.roundState(round);
        }
        return round;
    }
}
