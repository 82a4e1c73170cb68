package vn.congvu.dossier.demo;

import java.time.Instant;
import java.time.LocalDate;
import vn.congvu.calendar.WorkingCalendar;

/** Turns moments of the scenario into instants, for the day it is played on. */
final class OfficeDays {

    private final WorkingCalendar calendar;
    private final Instant now;
    private final LocalDate today;

    OfficeDays(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        // After closing time the day is over: what is due "today" is due on the next working day.
        this.today = LocalDate.ofInstant(calendar.firstWorkingMoment(now.plusMillis(1)), WorkingCalendar.ZONE);
    }

    /** The working day so many working days after today, before it when negative. */
    LocalDate day(int distance) {
        LocalDate day = today;
        for (int left = Math.abs(distance); left > 0; ) {
            day = day.plusDays(Integer.signum(distance));
            left -= calendar.day(day).sessions().isEmpty() ? 0 : 1;
        }
        return day;
    }

    /** Inside opening hours and not in the future, otherwise {@link UnreadableScenario}. */
    Instant at(When when) {
        Instant at = when instanceof When.OnDay onDay
                ? day(onDay.day())
                        .atTime(onDay.time())
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant()
                : calendar.minusWorking(now, ((When.Ago) when).working());
        if (at.isAfter(now) || !calendar.isOpen(at)) {
            throw new UnreadableScenario(when + " is " + at + ", which is outside opening hours or not past");
        }
        return at;
    }
}
