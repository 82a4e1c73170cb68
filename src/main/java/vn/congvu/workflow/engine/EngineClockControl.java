package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.OpenClock;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;

/** Moves ledger, alert timers, drawn timers and inbox rows of a case together, in one transaction. */
@Component
class EngineClockControl implements ClockControl {

    private final SlaLedger ledger;
    private final ClockFollowers followers;
    private final DrawnTimers drawn;
    private final Clock clock;

    EngineClockControl(SlaLedger ledger, ClockFollowers followers, DrawnTimers drawn, Clock clock) {
        this.ledger = ledger;
        this.followers = followers;
        this.drawn = drawn;
        this.clock = clock;
    }

    @Override
    public void pause(String businessKey, Interruption why, String by) {
        followers.follow(ledger.pause(businessKey, why, now(), by));
        drawn.hold(businessKey);
    }

    @Override
    public void holdDates(String businessKey) {
        drawn.hold(businessKey);
    }

    @Override
    public void resume(String businessKey, String by, String legalBasis) {
        followers.follow(ledger.resume(businessKey, now(), by, legalBasis));
    }

    @Override
    public void restart(String businessKey, String by, String legalBasis) {
        followers.follow(ledger.restart(businessKey, now(), by, legalBasis));
    }

    @Override
    public void extend(String businessKey, Instant newDue, String reason, String by, String legalBasis) {
        ledger.promise(businessKey)
                .filter(ClockReading::isOpen)
                .ifPresent(promise -> ledger.extend(promise.key(), newDue, now(), reason, by, legalBasis));
        followers.follow(ledger.ofDossier(businessKey).stream()
                .filter(ClockReading::isOpen)
                .toList());
    }

    @Override
    public void promiseFollowed(String businessKey) {
        drawn.release(businessKey);
    }

    @Override
    public void overdueByRule(String businessKey, String by, String legalBasis) {
        ledger.overdueByRule(businessKey, now(), by, legalBasis);
    }

    @Override
    public void datesMoved(String businessKey) {
        drawn.dateAnew(businessKey);
    }

    @Override
    public void follow(String clockKey, Instant newDue, String reason, String by, String legalBasis) {
        followers.follow(ledger.follow(clockKey, newDue, now(), reason, by, legalBasis).stream()
                .toList());
    }

    @Override
    public void open(OpenClock wanted) {
        followers.follow(List.of(ledger.open(wanted)));
    }

    @Override
    public void close(String clockKey, boolean cancelled, String reason, String by) {
        followers.follow(ledger.close(clockKey, clock.instant(), cancelled, reason, by).stream()
                .toList());
    }

    /** Whole minutes, as papers print them: otherwise a pause of some seconds would move a promise of 17:00 to 16:59. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
