package vn.congvu.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a receipt counts. While dossiers are received it counts at once; otherwise at the next opening; after the
 * procedure's cut-off hour at the next opening of another day. The day it counts on is the start day.
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
        CalendarDay receivedOn = time.day(local.toLocalDate());
        boolean missed = cutOff != null && at.isAfter(cutOff);

        CalendarDay startDay = receivedOn;
        Optional<LocalTime> counted = missed ? Optional.empty() : receivedOn.receivedFrom(at);
        while (counted.isEmpty()) {
            startDay = time.dayAfter(startDay);
            counted = startDay.receivedFrom(LocalTime.MIN);
        }
        Instant countedFrom = WorkingTime.instant(startDay, counted.get());
        return new Receipt(receivedOn, at, missed ? cutOff : null, countedFrom, startDay);
    }

    /** The same receipt for a term in hours, which cannot run in hours that only receive. */
    Receipt atWork(WorkingTime time) {
        Instant working = time.firstWorkingMoment(countedFrom);
        CalendarDay day = time.day(time.local(working).toLocalDate());
        return new Receipt(receivedOn, receivedAt, missedCutOff, working, day);
    }
}
