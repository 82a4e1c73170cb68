package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.congvu.calendar.WorkingCalendar;

/** Days and hours as the city's clocks show them. */
final class CityTime {

    private CityTime() {}

    static ZonedDateTime of(Instant at) {
        return at.atZone(WorkingCalendar.ZONE);
    }

    static LocalDate date(Instant at) {
        return of(at).toLocalDate();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
