package vn.congvu.leadershipexam.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.leadershipexam.evidence.Evidence;

/** Moves dates of councils, keeps the hour of the day, and tells the chain of evidence from where to where. */
@Component
class DatesMoved {

    private final PlannedDates dates;
    private final WorkingCalendars calendars;
    private final Evidence evidence;

    DatesMoved(PlannedDates dates, WorkingCalendars calendars, Evidence evidence) {
        this.dates = dates;
        this.calendars = calendars;
        this.evidence = evidence;
    }

    void set(ExamRound round, int council, String name, Instant at, String by) {
        Map<String, Object> facts = new HashMap<>(Map.of("date", name, "to", at.toString()));
        dates.find(round.code(), council, name).ifPresent(old -> facts.put("from", old.toString()));
        dates.set(round.code(), council, name, at);
        evidence.add(round.code(), council, Evidence.Kind.DATE_SET, by, facts);
    }

    /** By whole calendar days: those of a council that lie ahead. */
    void shift(ExamRound round, int council, Collection<String> names, long days, String by) {
        for (String name : names) {
            dates.find(round.code(), council, name)
                    .ifPresent(old -> set(round, council, name, plusDays(old, days), by));
        }
    }

    private static Instant plusDays(Instant moment, long days) {
        return moment.atZone(WorkingCalendar.ZONE).plusDays(days).toInstant();
    }

    /**
     * A standstill gives back the working time it took. What is done at a certain hour stays at that hour, so that time is
     * given back in whole working days, a day that was touched counting as one.
     */
    Instant afterStandstill(String unit, Instant moment, Instant from, Instant until) {
        WorkingCalendar calendar = calendars.forUnit(unit);
        ZonedDateTime old = moment.atZone(WorkingCalendar.ZONE);
        LocalDate day = old.toLocalDate();
        for (long left = workingDays(calendar, calendar.worked(from, until), from); left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.day(day).isWorking() ? 1 : 0;
        }
        return old.with(day).toInstant();
    }

    /** How many days of opening hours the time fills, begun with the day it began on. */
    private static long workingDays(WorkingCalendar calendar, Duration worked, Instant from) {
        LocalDate day = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        Duration left = worked;
        long days = 0;
        while (left.compareTo(Duration.ZERO) > 0) {
            Duration open = openingTime(calendar, day);
            days += open.isZero() ? 0 : 1;
            left = left.minus(open);
            day = day.plusDays(1);
        }
        return days;
    }

    private static Duration openingTime(WorkingCalendar calendar, LocalDate day) {
        Instant start = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return calendar.worked(start, end);
    }
}
