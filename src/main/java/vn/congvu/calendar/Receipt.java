package vn.congvu.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a receipt counts. Inside opening hours it counts at once; outside of them at the next opening; after the
 * procedure's cut-off hour at the next working day's opening. The day it counts on is the start day.
 */
record Receipt(
        CalendarDay receivedOn,
        LocalTime receivedAt,
        LocalTime missedCutOff,
        Instant countedFrom,
        CalendarDay startDay) {

    static Receipt of(WorkingTime time, Instant from, LocalTime cutOff) {
        LocalDateTime local = time.local(from);
        LocalTime at = local.toLocalTime();
        CalendarDay day = time.day(local.toLocalDate());
        if (cutOff != null && at.isAfter(cutOff)) {
            CalendarDay next = time.workingDayAfter(day);
            Instant opening = WorkingTime.instant(next, next.sessions().get(0).opens());
            return new Receipt(day, at, cutOff, opening, next);
        }
        Instant counted = day.receives(at) ? from : time.firstWorkingMoment(from);
        return new Receipt(day, at, null, counted, time.day(time.local(counted).toLocalDate()));
    }

    /** Same receipt for a term in hours, which cannot run in hours that only receive. */
    Receipt atWork(WorkingTime time) {
        Instant working = time.firstWorkingMoment(countedFrom);
        return new Receipt(
                receivedOn,
                receivedAt,
                missedCutOff,
                working,
                time.day(time.local(working).toLocalDate()));
    }
}
