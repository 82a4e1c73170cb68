package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;

/**
 * A whole round stands still by decision, and goes on by decision: its clocks pause, its timers sleep, its tasks are
 * barred; dates to come move by the working time of the standstill ({@link Standstill}).
 */
@Service
public class SuspensionDesk {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Suspensions suspensions;
    private final DatesMoved moved;
    private final StepsMoved steps;
    private final RoundAccess access;
    private final ClockControl clocks;
    private final SlaLedger ledger;
    private final Evidence evidence;
    private final RoundNotices notices;
    private final Clock clock;

    SuspensionDesk(
            ExamRounds rounds,
            Councils councils,
            Suspensions suspensions,
            DatesMoved moved,
            StepsMoved steps,
            RoundAccess access,
            ClockControl clocks,
            SlaLedger ledger,
            Evidence evidence,
            RoundNotices notices,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.suspensions = suspensions;
        this.moved = moved;
        this.steps = steps;
        this.access = access;
        this.clocks = clocks;
        this.ledger = ledger;
        this.evidence = evidence;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void suspend(String code, Decision decision) {
        ExamRound round = decidable(code);
        round.requireNotSuspended();
        if (councils.of(code).stream().noneMatch(SuspensionDesk::isUnderWay)) {
            throw RoundProblems.nothingToSuspend(round);
        }
        round.suspended(now());
        suspensions.begin(code, decision, access.username(), now());
        if (any(code, ClockState.RUNNING)) {
            Interruption why = Interruption.of(PauseReason.DECISION, decision.legalBasis());
            clocks.pause(code, why, access.username());
        } else {
            clocks.holdDates(code);
        }
        note(code, Evidence.Kind.ROUND_SUSPENDED, decision);
        notices.suspended(round, decision);
    }

    /** What has a result is appointed and filed whatever happens to the rest. */
    private static boolean isUnderWay(Council council) {
        return council.phase().isBefore(Phase.RESULT);
    }

    @Transactional
    public void resume(String code, Decision decision) {
        ExamRound round = decidable(code);
        if (!round.isSuspended()) {
            throw RoundProblems.notSuspended(round);
        }
        note(code, Evidence.Kind.ROUND_RESUMED, decision);
        Standstill standstill = new Standstill(moved.days(round), round.suspendedAt(), now());
        List<MovedDate> moves = moved.after(round, standstill);
        moved.set(round, moves, access.username());
        round.suspended(null);
        suspensions.end(code, decision, access.username(), now());
        if (any(code, ClockState.PAUSED)) {
            clocks.resume(code, access.username(), decision.legalBasis());
        }
        steps.follow(round, decision.number(), access.username(), decision.legalBasis());
        clocks.promiseFollowed(code);
        notices.resumed(round, decision, !moves.isEmpty());
    }

    /** What the round would look like if it went on now; what stands ahead of it as long as it does not stand still. */
    @Transactional(readOnly = true)
    public ExamMoves preview(String code) {
        ExamRound round = rounds.findById(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
        access.require(access.decides(round));
        if (!round.isSuspended()) {
            return new ExamMoves(null, null, moved.ahead(round, now()), steps.underWay(round));
        }
        Standstill standstill = new Standstill(moved.days(round), round.suspendedAt(), now());
        List<MovedDate> moves = moved.after(round, standstill);
        return new ExamMoves(
                round.suspendedAt(), standstill.lost().toMinutes(), moves, steps.after(round, standstill, moves));
    }

    private ExamRound decidable(String code) {
        ExamRound round = rounds.lock(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
        access.require(access.decides(round));
        if (round.status() != ExamRound.Status.RUNNING) {
            throw RoundProblems.roundState(round);
        }
        return round;
    }

    private boolean any(String code, ClockState state) {
        return ledger.ofDossier(code).stream().anyMatch(one -> one.state() == state);
    }

    private void note(String code, Evidence.Kind kind, Decision decision) {
        evidence.add(
                code,
                PlannedDates.WHOLE_ROUND,
                kind,
                access.username(),
                Map.of("number", decision.number(), "reason", decision.reason(), "legalBasis", decision.legalBasis()));
    }

    /** Whole minutes, as the clocks count. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
