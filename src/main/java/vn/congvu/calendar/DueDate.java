package vn.congvu.calendar;

import java.time.Instant;
import java.time.LocalTime;

/** Finds the due date of a term by walking from the receipt day to it, telling its trace of every date on the way. */
final class DueDate {

    private final WorkingTime time;
    private final Term term;
    private final Receipt receipt;
    private final Trace trace;

    private DueDate(WorkingTime time, Term term, Receipt receipt, Trace trace) {
        this.time = time;
        this.term = term;
        this.receipt = receipt;
        this.trace = trace;
    }

    static Deadline of(WorkingTime time, Term term, Instant from, LocalTime cutOff, Trace trace) {
        Receipt receipt = Receipt.of(time, from, cutOff);
        if (term.inHours()) {
            return new DueDate(time, term, receipt.atWork(time), trace).afterHours();
        }
        DueDate dueDate = new DueDate(time, term, receipt, trace);
        if (term.isSameDay()) {
            return dueDate.sameDay();
        }
        return term.inCalendarDays() ? dueDate.afterCalendarDays() : dueDate.afterWorkingDays();
    }

    /** What is received in hours without work, on Saturday or in the evening, has the next working day. */
    private Deadline sameDay() {
        traceBeforeStart();
        CalendarDay day = receipt.startDay();
        if (!day.isWorking() || receipt.countedFrom().isAfter(WorkingTime.instant(day, day.closing()))) {
            trace.startDay(day);
            day = skipDaysOff(time.dayAfter(day));
        }
        trace.sameDay(day);
        return dueAt(day, day.closing());
    }

    private Deadline afterWorkingDays() {
        CalendarDay day = traceStart();
        for (int number = 1; number < term.daysTouched(); number++) {
            day = skipDaysOff(time.dayAfter(day));
            trace.workingDay(day, number);
        }
        CalendarDay last = skipDaysOff(time.dayAfter(day));
        long counted = term.endsAtHalfDay() ? last.nanos() / 2 : last.nanos();
        LocalTime due = last.timeAfter(counted);
        trace.lastWorkingDay(last, term.daysTouched(), (int) (counted / Nanos.PER_MINUTE), due);
        return dueAt(last, due);
    }

    /** The start day is not counted, and an end on a day off moves to the next working day (Civil Code arts 147, 148). */
    private Deadline afterCalendarDays() {
        CalendarDay day = traceStart();
        for (int number = 1; number < term.daysTouched(); number++) {
            day = time.dayAfter(day);
            trace.calendarDay(day, number);
        }
        CalendarDay last = time.dayAfter(day);
        if (last.isWorking()) {
            trace.lastCalendarDay(last, term.daysTouched());
            return dueAt(last, last.closing());
        }
        trace.calendarDay(last, term.daysTouched());
        CalendarDay moved = skipDaysOff(time.dayAfter(last));
        trace.movedTo(moved);
        return dueAt(moved, moved.closing());
    }

    private Deadline afterHours() {
        traceBeforeStart();
        long start = time.position(receipt.countedFrom());
        long end = start + term.minutes() * Nanos.PER_MINUTE;
        Instant due = time.reaching(end);
        CalendarDay last = time.day(time.local(due).toLocalDate());
        HoursTrace hours = new HoursTrace(trace, time, start, end);
        for (CalendarDay day = receipt.startDay(); !day.date().equals(last.date()); day = time.dayAfter(day)) {
            hours.add(day);
        }
        hours.addLast(last, due);
        return new Deadline(due, receipt.countedFrom(), trace.days());
    }

    private CalendarDay traceStart() {
        traceBeforeStart();
        trace.startDay(receipt.startDay());
        return receipt.startDay();
    }

    private void traceBeforeStart() {
        CalendarDay day = receipt.receivedOn();
        if (day.date().equals(receipt.startDay().date())) {
            return;
        }
        trace.receivedTooLate(receipt);
        for (day = time.dayAfter(day); !day.date().equals(receipt.startDay().date()); day = time.dayAfter(day)) {
            trace.dayOff(day);
        }
    }

    private CalendarDay skipDaysOff(CalendarDay from) {
        CalendarDay day = from;
        while (!day.isWorking()) {
            trace.dayOff(day);
            day = time.dayAfter(day);
        }
        return day;
    }

    private Deadline dueAt(CalendarDay day, LocalTime at) {
        return new Deadline(WorkingTime.instant(day, at), receipt.countedFrom(), trace.days());
    }
}
