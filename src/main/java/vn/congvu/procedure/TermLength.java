package vn.congvu.procedure;

import java.time.Instant;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;

/** Which of two terms is longer: by their working time where both have one, otherwise by the days they lead to from now. */
final class TermLength {

    private final WorkingCalendar calendar;
    private final Instant now;

    TermLength(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    boolean longer(Term one, Term other) {
        Integer minutes = Split.workingMinutes(one);
        Integer otherMinutes = Split.workingMinutes(other);
        return minutes != null && otherMinutes != null
                ? minutes > otherMinutes
                : calendar.due(one, now).due().isAfter(calendar.due(other, now).due());
    }
}
