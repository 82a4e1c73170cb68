package vn.congvu.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureNames;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.web.problem.Bilingual;

/** Puts names to an escalation and says how late its work is now. */
@Component
class EscalationViews {

    private final Organisation organisation;
    private final ProcedureNames procedures;
    private final WorkingCalendars calendars;
    private final EscalationAccess access;
    private final EscalationLimits limits;
    private final EscalationActs acts;

    EscalationViews(
            Organisation organisation,
            ProcedureNames procedures,
            WorkingCalendars calendars,
            EscalationAccess access,
            EscalationLimits limits,
            EscalationActs acts) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.calendars = calendars;
        this.access = access;
        this.limits = limits;
        this.acts = acts;
    }

    EscalationView of(
            Escalation escalation,
            ClockReading clock,
            List<EscalationHistory.Entry> history,
            List<EscalationDeliveries.Delivery> deliveries,
            Instant now) {
        Bilingual procedure = procedures.of(escalation.procedureCode(), clock.startedAt());
        Optional<Unit> unit = organisation.unit(escalation.unitCode());
        return new EscalationView(
                escalation.id(),
                escalation.level(),
                escalation.state(now),
                clock.kind(),
                escalation.dossierCode(),
                escalation.procedureCode(),
                procedure.vi(),
                procedure.en(),
                escalation.nameVi(),
                escalation.nameEn(),
                escalation.unitCode(),
                unit.map(Unit::nameVi).orElse(escalation.unitCode()),
                unit.map(Unit::nameEn).orElse(escalation.unitCode()),
                to(escalation.addressee()),
                escalation.raisedAt(),
                clock.dueAt(),
                late(clock, now),
                acts.person(clock.owner()),
                escalation.cause(),
                escalation.state(now) == EscalationState.SNOOZED ? escalation.snoozedUntil() : null,
                escalation.outcome(),
                actions(escalation, clock, now),
                history.stream().map(entry -> acts.of(entry, deliveries)).toList());
    }

    private int late(ClockReading clock, Instant now) {
        var calendar = calendars.forUnit(clock.unitCode(), clock.calendarVersion());
        if (clock.state() == ClockState.PAUSED) {
            return latePaused(clock, calendar);
        }
        Instant until = clock.isOpen() ? now : clock.stoppedAt();
        return until.isAfter(clock.dueAt())
                ? (int) calendar.worked(clock.dueAt(), until).toMinutes()
                : 0;
    }

    /** As late as it was when it was paused: what it had worked and waited by then, less its term. */
    private static int latePaused(ClockReading clock, WorkingCalendar calendar) {
        if (!clock.dueAt().isAfter(clock.startedAt())) {
            return clock.workedMinutes();
        }
        long term = calendar.worked(clock.startedAt(), clock.dueAt()).toMinutes();
        return (int) Math.max(0, clock.workedMinutes() + clock.pausedMinutes() - term);
    }

    private List<String> actions(Escalation escalation, ClockReading clock, Instant now) {
        List<String> actions = new ArrayList<>();
        EscalationState state = escalation.state(now);
        if (state == EscalationState.CLOSED || !access.acts(escalation)) {
            return actions;
        }
        if (EscalationRules.ACKNOWLEDGEABLE.contains(state)) {
            actions.add("acknowledge");
        }
        if (EscalationRules.SNOOZABLE.contains(state) && escalation.snoozes() < limits.snoozes()) {
            actions.add("snooze");
        }
        actions.add("explain");
        if (EscalationRules.hasTask(clock) && access.reassigns(escalation)) {
            actions.add("reassign");
        }
        return actions;
    }

    private EscalationView.To to(Addressee addressee) {
        Optional<Officer> officer = Optional.ofNullable(addressee.username()).flatMap(organisation::officer);
        Optional<Unit> unit = organisation.unit(addressee.unitCode());
        return new EscalationView.To(
                addressee.username(),
                officer.map(Officer::fullName).orElse(null),
                addressee.role(),
                Words.VI.role(addressee.role().name()),
                Words.EN.role(addressee.role().name()),
                addressee.unitCode(),
                unit.map(Unit::nameVi).orElse(addressee.unitCode()),
                unit.map(Unit::nameEn).orElse(addressee.unitCode()));
    }
}
