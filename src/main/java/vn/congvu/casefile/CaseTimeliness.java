package vn.congvu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;

/** How a case stands, or stood, against its promise. */
public enum CaseTimeliness {
    IN_TIME,
    DUE_TODAY,
    OVERDUE,
    PAUSED,
    DONE_IN_TIME,
    DONE_LATE;

    static CaseTimeliness of(ClockReading promise, Instant now) {
        if (!promise.isOpen()) {
            return promise.stoppedAt().isAfter(promise.dueAt()) ? DONE_LATE : DONE_IN_TIME;
        }
        if (promise.state() == ClockState.PAUSED) {
            return PAUSED;
        }
        if (promise.dueAt().isBefore(now)) {
            return OVERDUE;
        }
        return day(promise.dueAt()).equals(day(now)) ? DUE_TODAY : IN_TIME;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
