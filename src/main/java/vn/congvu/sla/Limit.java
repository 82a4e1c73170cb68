package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import vn.congvu.calendar.Deadline;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.TracedDay;
import vn.congvu.calendar.WorkingCalendar;

/** By when work has to be done: a term of its own (with a cut-off hour, maybe), or an inherited date. */
record Limit(Term term, LocalTime cutOff, Instant fixedDue) {

    static Limit of(String term, LocalTime cutOff, Instant fixedDue) {
        return new Limit(term == null ? null : Term.parse(term), cutOff, fixedDue);
    }

    boolean inherited() {
        return term == null;
    }

    /** Whether the day decides over early and on time rather than the hour. */
    boolean judgedByDay() {
        return inherited() || !term.inHours();
    }

    /** Without its days. */
    Deadline deadline(WorkingCalendar calendar, Instant from) {
        return calendar.dueUntold(term, from, cutOff);
    }

    /** Every date up to the deadline; none up to an inherited one. */
    List<TracedDay> days(WorkingCalendar calendar, Instant from) {
        return inherited() ? List.of() : calendar.due(term, from, cutOff).trace();
    }
}
