package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.congvu.calendar.WorkingCalendar;

/** Moments as a clock in the city shows them: {@code at("12/02/2026 10:00")}. */
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private Moments() {}

    public static Instant at(String moment) {
        return LocalDateTime.parse(moment, MOMENT).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
