package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.SlaLedger;

/** Climbs the ladder of a clock. Silent while it is paused: only a running clock is alerted about. */
@Service
class RaisedAlerts implements ClockWatch, RaisedLevels {

    private final SlaLedger ledger;
    private final PendingRungs rungs;
    private final AlertRaising raising;
    private final EscalationStore escalations;

    RaisedAlerts(SlaLedger ledger, PendingRungs rungs, AlertRaising raising, EscalationStore escalations) {
        this.ledger = ledger;
        this.rungs = rungs;
        this.raising = raising;
        this.escalations = escalations;
    }

    @Override
    public Optional<Instant> nextAlert(ClockReading clock, Instant now) {
        return rungs.next(clock, escalations.raised(clock.key()), rungs.promises(List.of(clock)), now);
    }

    @Override
    public Map<String, Instant> nextAlerts(Collection<ClockReading> clocks, Instant now) {
        var raised = escalations.raised(clocks.stream().map(ClockReading::key).toList());
        var promises = rungs.promises(clocks);
        Map<String, Instant> next = new HashMap<>();
        clocks.forEach(clock -> rungs.next(clock, raised.getOrDefault(clock.key(), Set.of()), promises, now)
                .ifPresent(at -> next.put(clock.key(), at)));
        return next;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> raise(String clockKey, Instant now) {
        return ledger.locked(clockKey).flatMap(clock -> {
            raising.raise(rungs.due(clock, escalations.raised(clockKey), now), clock, now);
            return nextAlert(clock, now);
        });
    }

    @Override
    public Map<String, AlertLevel> of(Collection<String> clockKeys) {
        return escalations.open(clockKeys).stream()
                .collect(Collectors.toMap(
                        Escalation::clockKey,
                        Escalation::level,
                        BinaryOperator.minBy(Comparator.<AlertLevel>naturalOrder())));
    }
}
