package vn.congvu.leadershipexam.round;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.WorkingCalendar;

/**
 * The working days of the organiser, also for dates in years whose calendar nobody has published yet: there Saturdays and
 * Sundays are off and nothing else is known.
 */
final class ExamDays {

    private final WorkingCalendar calendar;

    ExamDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }

    boolean isWorking(Instant moment) {
        return isWorking(day(moment));
    }

    private boolean isWorking(LocalDate day) {
        try {
            return calendar.day(day).isWorking();
        } catch (OutsidePublishedYears notPublishedYet) {
            return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        }
    }

    /** The same hour of the next working day. */
    Instant next(Instant moment) {
        Instant later = plusDays(moment, 1);
        while (!isWorking(later)) {
            later = plusDays(later, 1);
        }
        return later;
    }

    /** The moment itself when its day is worked, else the same hour of the next day that is (Civil Code art. 148). */
    Instant onWorkingDay(Instant moment) {
        return isWorking(moment) ? moment : next(moment);
    }

    static Instant plusDays(Instant moment, long days) {
        return moment.atZone(WorkingCalendar.ZONE).plusDays(days).toInstant();
    }

    Duration worked(Instant from, Instant until) {
        return calendar.worked(from, until);
    }

    /** A term that gets working time back; by the calendar of the wall where nobody knows the working days. */
    Instant plusWorking(Instant end, Duration working) {
        try {
            return working.isZero() ? end : calendar.plusWorking(end, working);
        } catch (OutsidePublishedYears notPublishedYet) {
            return end.plus(working);
        }
    }

    /** Working time of the day of the moment. */
    Duration openingTime(LocalDate day) {
        return calendar.worked(
                day.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
    }
}
