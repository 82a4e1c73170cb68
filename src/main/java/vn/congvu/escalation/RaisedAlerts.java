package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.SlaLedger;

/** Climbs the ladder of a clock. Silent while it is paused: only a running clock is alerted about. */
@Service
class RaisedAlerts implements ClockWatch, RaisedLevels {

    private final SlaLedger ledger;
    private final Ladder ladder;
    private final AlertTimes times;
    private final Addressees addressees;
    private final EscalationStore escalations;
    private final EscalationHistory history;
    private final ApologyState apologies;

    RaisedAlerts(
            SlaLedger ledger,
            Ladder ladder,
            AlertTimes times,
            Addressees addressees,
            EscalationStore escalations,
            EscalationHistory history,
            ApologyState apologies) {
        this.ledger = ledger;
        this.ladder = ladder;
        this.times = times;
        this.addressees = addressees;
        this.escalations = escalations;
        this.history = history;
        this.apologies = apologies;
    }

    /** A level whose condition did not hold at its moment is not asked for again at that moment: the timer would not end. */
    @Override
    public Optional<Instant> nextAlert(ClockReading clock, Instant now) {
        return pending(clock).stream()
                .flatMap(rung -> times.of(rung, clock).filter(at -> !rung.conditional() || at.isAfter(now)).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> raise(String clockKey, Instant now) {
        return ledger.locked(clockKey).flatMap(clock -> {
            due(clock, now).forEach(rung -> raise(rung, clock, now));
            return nextAlert(clock, now);
        });
    }

    private List<Rung> pending(ClockReading clock) {
        if (clock.state() != ClockState.RUNNING) {
            return List.of();
        }
        var raised = escalations.raised(clock.key());
        return ladder.of(clock).stream()
                .filter(rung -> !raised.contains(rung.level()))
                .toList();
    }

    /** Each level once, however many of its moments have passed. */
    private Collection<Rung> due(ClockReading clock, Instant now) {
        Map<AlertLevel, Rung> due = new LinkedHashMap<>();
        pending(clock).stream()
                .filter(rung -> isDue(rung, clock, now) && !due.containsKey(rung.level()) && holds(rung, clock))
                .forEach(rung -> due.put(rung.level(), rung));
        return due.values();
    }

    private boolean isDue(Rung rung, ClockReading clock, Instant now) {
        return times.of(rung, clock).filter(at -> !at.isAfter(now)).isPresent();
    }

    private boolean holds(Rung rung, ClockReading clock) {
        return !rung.conditional() || apologies.missing(clock.dossierCode());
    }

    private void raise(Rung rung, ClockReading clock, Instant now) {
        var escalation = new Escalation(
                UUID.randomUUID().toString(),
                clock.key(),
                clock.dossierCode(),
                clock.procedureCode(),
                clock.elementId(),
                clock.nameVi(),
                clock.nameEn(),
                clock.unitCode(),
                clock.institutionCode(),
                rung.level(),
                EscalationState.OPEN,
                addressees.of(rung.recipients().get(0), clock),
                now,
                null,
                0,
                null,
                null,
                null);
        if (escalations.insert(escalation)) {
            history.add(new EscalationHistory.Entry(escalation.id(), now, null, EscalationAct.RAISED, null));
        }
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
