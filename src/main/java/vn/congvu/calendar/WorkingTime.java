package vn.congvu.calendar;

import static vn.congvu.calendar.WorkingCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * All published days of a unit laid end to end as one line of working time. The working time before each day is
 * summed up once, so that any position on the line is found by halving, however many years lie between.
 */
final class WorkingTime {

    private final List<CalendarDay> days;
    private final LocalDate first;
    private final LocalDate end;
    private final long[] nanosBefore;

    WorkingTime(List<CalendarDay> days) {
        this.days = List.copyOf(days);
        this.first = days.get(0).date();
        this.end = first.plusDays(days.size());
        this.nanosBefore = new long[days.size() + 1];
        for (int i = 0; i < days.size(); i++) {
            nanosBefore[i + 1] = nanosBefore[i] + days.get(i).nanos();
        }
    }

    CalendarDay day(LocalDate date) {
        return days.get(index(date));
    }

    CalendarDay dayAfter(CalendarDay day) {
        return day(day.date().plusDays(1));
    }

    /** Working time from the first published day to the instant. */
    long position(Instant at) {
        LocalDateTime local = local(at);
        int index = index(local.toLocalDate());
        return nanosBefore[index] + days.get(index).nanosUntil(local.toLocalTime());
    }

    long positionAtEnd(CalendarDay day) {
        return nanosBefore[index(day.date()) + 1];
    }

    /** The earliest instant by which that much has been worked: a closing instant rather than the next opening. */
    Instant reaching(long position) {
        int index = dayContaining(position);
        return instant(days.get(index), days.get(index).timeAfter(position - nanosBefore[index]));
    }

    /** The latest instant before which no more than that has been worked: an opening rather than the last closing. */
    Instant goingOnAt(long position) {
        int index = dayContaining(position + 1);
        return instant(days.get(index), days.get(index).timeGoingOn(position - nanosBefore[index]));
    }

    boolean isOpen(Instant at) {
        LocalDateTime local = local(at);
        return day(local.toLocalDate()).isOpen(local.toLocalTime());
    }

    Instant firstWorkingMoment(Instant from) {
        return isOpen(from) ? from : goingOnAt(position(from));
    }

    Instant lastWorkingMoment(Instant until) {
        return isOpen(until) ? until : reaching(position(until));
    }

    /** Compares before it converts, because the farthest instants have no local date at all. */
    LocalDateTime local(Instant at) {
        if (at.isBefore(start(first)) || !at.isBefore(start(end))) {
            throw outside();
        }
        return LocalDateTime.ofInstant(at, ZONE);
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    static Instant instant(CalendarDay day, LocalTime time) {
        return day.date().atTime(time).atZone(ZONE).toInstant();
    }

    private int index(LocalDate date) {
        if (date.isBefore(first) || !date.isBefore(end)) {
            throw outside();
        }
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The day on which the line reaches a position: the first one with at least that much up to its end. */
    private int dayContaining(long position) {
        if (position <= 0 || position > nanosBefore[days.size()]) {
            throw outside();
        }
        int low = 0;
        int high = days.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nanosBefore[middle + 1] >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private OutsidePublishedYears outside() {
        return new OutsidePublishedYears(first.getYear(), end.minusDays(1).getYear());
    }
}
