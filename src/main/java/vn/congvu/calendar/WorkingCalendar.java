package vn.congvu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The working time of one unit under one published version of the calendar. Immutable; exact to the instant.
 * Everything throws {@link OutsidePublishedYears} rather than guess a date nobody has published.
 */
public final class WorkingCalendar {

    /** Opening hours and days are those of this zone, whatever zone the caller lives in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Longer durations lead outside the published years as well, and would not fit into nanoseconds. */
    private static final Duration BEYOND_ANY_CALENDAR = Duration.ofDays(36_525);

    private final String version;
    private final WorkingTime time;

    WorkingCalendar(String version, WorkingTime time) {
        this.version = version;
        this.time = time;
    }

    public String version() {
        return version;
    }

    public CalendarDay day(LocalDate date) {
        return time.day(date);
    }

    public Deadline due(Term term, Instant from) {
        return due(term, from, null);
    }

    /**
     * When a term ends that starts with a receipt: see {@link Receipt} for the moment it counts from.
     *
     * @param cutOff hour after which a receipt counts on the next working day; null where the procedure has none
     */
    public Deadline due(Term term, Instant from, LocalTime cutOff) {
        return DueDate.of(time, term, from, cutOff, new Trace(true));
    }

    /** As {@link #due(Term, Instant, LocalTime)}, but without the days: a new holiday counts every open deadline anew. */
    public Deadline dueUntold(Term term, Instant from, LocalTime cutOff) {
        return DueDate.of(time, term, from, cutOff, new Trace(false));
    }

    /** The instant itself when inside opening hours (the closing instant counts as inside), else the next opening. */
    public Instant firstWorkingMoment(Instant from) {
        return time.firstWorkingMoment(from);
    }

    /** Working time between two instants. */
    public Duration worked(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Working time from " + from + " back to " + to + " was asked for");
        }
        return Duration.ofNanos(time.position(to) - time.position(from));
    }

    /** Ends at a closing hour rather than at the next opening; plus zero is {@link #firstWorkingMoment}. */
    public Instant plusWorking(Instant from, Duration working) {
        long nanos = notNegative(working);
        return nanos == 0 ? firstWorkingMoment(from) : time.reaching(time.position(from) + nanos);
    }

    /** Arrives at an opening hour rather than at the last closing; minus zero is the last working moment. */
    public Instant minusWorking(Instant from, Duration working) {
        long nanos = notNegative(working);
        return nanos == 0 ? time.lastWorkingMoment(from) : time.goingOnAt(time.position(from) - nanos);
    }

    /** The closing hour of the n-th working day before the day of the moment, of a term in working days. */
    public Instant closingBefore(Term days, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        for (int left = days.daysTouched(); left > 0; ) {
            day = day.minusDays(1);
            left -= day(day).isWorking() ? 1 : 0;
        }
        var sessions = day(day).sessions();
        return day.atTime(sessions.get(sessions.size() - 1).closes())
                .atZone(ZONE)
                .toInstant();
    }

    /** Whether working time is running; the opening and the closing instant count as open. */
    public boolean isOpen(Instant at) {
        return time.isOpen(at);
    }

    private static long notNegative(Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time cannot be negative: " + working);
        }
        return working.compareTo(BEYOND_ANY_CALENDAR) > 0 ? BEYOND_ANY_CALENDAR.toNanos() : working.toNanos();
    }
}
