package vn.congvu.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockReading;

/** When a level of a running clock falls due, in the working time of the clock's unit. */
@Component
class AlertTimes {

    private final WorkingCalendars calendars;

    AlertTimes(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Empty when that lies beyond the published calendar: work must not fail for an alert nobody can date yet. */
    Optional<Instant> of(Rung rung, ClockReading clock) {
        var calendar = calendars.forUnit(clock.unitCode(), clock.calendarVersion());
        try {
            return Optional.of(at(rung, clock, calendar));
        } catch (OutsidePublishedYears notPublishedYet) {
            return Optional.empty();
        }
    }

    private static Instant at(Rung rung, ClockReading clock, WorkingCalendar calendar) {
        Duration distance = Duration.ofMinutes(rung.workingMinutes());
        if (rung.measuredFrom() == Rung.MeasuredFrom.START) {
            return calendar.plusWorking(clock.startedAt(), distance.plusMinutes(clock.pausedMinutes()));
        }
        if (rung.measuredFrom() == Rung.MeasuredFrom.EVE) {
            return eve(distance.negated(), clock, calendar);
        }
        if (distance.isNegative()) {
            return before(rung, clock, calendar);
        }
        return distance.isZero() ? clock.dueAt() : calendar.plusWorking(clock.dueAt(), distance);
    }

    /** A promise for the day of the receipt has no day before; the promise itself is left then. */
    private static Instant eve(Duration lead, ClockReading clock, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(clock.dueAt(), WorkingCalendar.ZONE).minusDays(1);
        while (calendar.day(day).sessions().isEmpty()) {
            day = day.minusDays(1);
        }
        var sessions = calendar.day(day).sessions();
        Instant closing = day.atTime(sessions.get(sessions.size() - 1).closes())
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        Instant eve = lead.isZero() ? closing : calendar.minusWorking(closing, lead);
        return eve.isAfter(clock.startedAt()) ? eve : clock.dueAt();
    }

    private static Instant before(Rung rung, ClockReading clock, WorkingCalendar calendar) {
        if (!clock.dueAt().isAfter(clock.startedAt())) {
            return clock.dueAt();
        }
        Duration term = calendar.worked(clock.startedAt(), clock.dueAt()).minusMinutes(clock.pausedMinutes());
        Duration share = term.multipliedBy(100 - rung.notBeforePercent()).dividedBy(100);
        Duration wanted = Duration.ofMinutes(-rung.workingMinutes());
        Duration lead = wanted.compareTo(share) < 0 ? wanted : share;
        return lead.isZero() || lead.isNegative() ? clock.dueAt() : calendar.minusWorking(clock.dueAt(), lead);
    }
}
