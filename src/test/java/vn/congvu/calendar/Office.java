package vn.congvu.calendar;

import static vn.congvu.calendar.TestCalendars.HOLIDAYS;

import java.time.LocalDate;
import java.util.Collection;

/** Offices that differ in their hours; what holds for every calendar is tried on each. */
enum Office {
    CITY(),
    SATURDAY_MORNING("*,SAT,WORK,07:30-11:30,2024-01-01,,thử"),
    SATURDAY_DESK("*,SAT,RECEIPT,07:30-11:30,2024-01-01,,thử"),
    UNEVEN_WEEK(
            "U,WED,WORK,CLOSED,2024-01-01,,thử",
            "U,FRI,WORK,08:00-11:45,2024-01-01,,thử",
            "U,TUE,RECEIPT,17:00-19:00,2024-01-01,,thử",
            "U,THU,WORK,07:00-09:00 09:30-12:00 13:15-17:45,2025-01-01,,thử",
            "U,SUN,RECEIPT,09:00-10:00,2025-06-01,2026-06-30,thử");

    private final String hours;
    private final WorkingCalendar calendar;

    Office(String... rows) {
        hours = TestCalendars.hours(rows);
        calendar = TestCalendars.edition(HOLIDAYS, hours).forUnit("U");
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    WorkingCalendar closedAlsoOn(Collection<LocalDate> dates) {
        return TestCalendars.edition(HOLIDAYS + TestCalendars.closures(dates), hours)
                .forUnit("U");
    }
}
