package vn.congvu.calendar;

import java.time.Instant;

/** Spreads a term in hours over its days, in whole minutes that add up to exactly the term. */
final class HoursTrace {

    private final Trace trace;
    private final WorkingTime time;
    private final long start;
    private final long end;
    private int daysCounted;
    private long minutesBefore;

    HoursTrace(Trace trace, WorkingTime time, long start, long end) {
        this.trace = trace;
        this.time = time;
        this.start = start;
        this.end = end;
    }

    void add(CalendarDay day) {
        if (!day.isWorking()) {
            trace.dayOff(day);
            return;
        }
        long before = minutesBefore;
        boolean counts = advance(day);
        int minutes = (int) (minutesBefore - before);
        trace.add(
                day, minutes, counts ? daysCounted : 0, () -> counts ? Why.counted(day, minutes) : Why.alreadyClosed());
    }

    void addLast(CalendarDay day, Instant due) {
        long before = minutesBefore;
        advance(day);
        int minutes = (int) (minutesBefore - before);
        trace.add(
                day,
                minutes,
                daysCounted,
                () -> Why.due(
                        Why.counted(day, minutes),
                        due.atZone(WorkingCalendar.ZONE).toLocalTime()));
    }

    /** Moves to the end of the day; false when nothing of the day is left (received at the closing instant). */
    private boolean advance(CalendarDay day) {
        long dayEnd = time.positionAtEnd(day);
        if (dayEnd == start) {
            return false;
        }
        daysCounted++;
        minutesBefore = (Math.min(dayEnd, end) - start) / Nanos.PER_MINUTE;
        return true;
    }
}
