package vn.congvu.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.escalation.EscalationDeliveries.Delivery;
import vn.congvu.sla.ClockReading;

/** Writes a raised level down, for good: the case, whom it was delivered to, and what they are told. */
@Component
class AlertRaising {

    private final Addressees addressees;
    private final EscalationStore escalations;
    private final EscalationHistory history;
    private final EscalationDeliveries deliveries;
    private final AlertNotices notices;

    AlertRaising(
            Addressees addressees,
            EscalationStore escalations,
            EscalationHistory history,
            EscalationDeliveries deliveries,
            AlertNotices notices) {
        this.addressees = addressees;
        this.escalations = escalations;
        this.history = history;
        this.deliveries = deliveries;
        this.notices = notices;
    }

    void raise(Collection<Rung> rungs, ClockReading clock, Instant now) {
        List<AlertNotices.Told> told = new ArrayList<>();
        rungs.forEach(rung -> told.addAll(raise(rung, clock, now)));
        notices.send(told);
    }

    private List<AlertNotices.Told> raise(Rung rung, ClockReading clock, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        List<Addressee> to = rung.recipients().stream()
                .map(recipient -> addressees.of(recipient, clock, today))
                .toList();
        Escalation raised = escalation(rung.level(), clock, to.get(0), now);
        if (!escalations.insert(raised)) {
            return List.of();
        }
        history.add(new EscalationHistory.Entry(raised.id(), now, null, EscalationAct.RAISED, null));
        return deliver(raised, to, today);
    }

    private List<AlertNotices.Told> deliver(Escalation raised, List<Addressee> to, LocalDate today) {
        Map<String, Delivery> people = new LinkedHashMap<>();
        to.forEach(addressee -> addressees
                .people(addressee, today)
                .forEach(acting -> people.putIfAbsent(
                        acting.username(),
                        new Delivery(
                                raised.id(),
                                acting.username(),
                                addressee.role(),
                                addressee.unitCode(),
                                acting.inPlaceOf(),
                                raised.raisedAt()))));
        people.values().forEach(deliveries::add);
        return people.values().stream()
                .map(delivery -> new AlertNotices.Told(raised, delivery))
                .toList();
    }

    private static Escalation escalation(AlertLevel level, ClockReading clock, Addressee to, Instant now) {
        return new Escalation(
                UUID.randomUUID().toString(),
                clock.key(),
                clock.dossierCode(),
                clock.procedureCode(),
                clock.elementId(),
                clock.nameVi(),
                clock.nameEn(),
                clock.unitCode(),
                clock.institutionCode(),
                level,
                EscalationState.OPEN,
                to,
                now,
                null,
                0,
                null,
                null,
                null);
    }
}
