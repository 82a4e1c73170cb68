package vn.congvu.calendar;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The shipped calendar, calendars that differ from it in a few rows, and times as a clerk would write them. */
final class TestCalendars {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm:ss");

    static final String HOLIDAYS = shipped("calendar/2026.11/holidays.csv");
    static final String HOURS = """
            unit,weekdays,purpose,sessions,valid_from,valid_to,basis
            *,MON-FRI,WORK,07:30-11:30 13:00-17:00,2024-01-01,,Giờ hành chính
            """;

    /** The national days off and the city's hours. */
    static final WorkingCalendar CITY = calendar(HOLIDAYS, HOURS);

    private TestCalendars() {}

    static WorkingCalendar calendar(String holidays, String hours) {
        return edition(holidays, hours).forEverybody();
    }

    static CalendarEdition edition(String holidays, String hours) {
        return new CalendarEdition(
                "test", "holidays.csv", new StringReader(holidays), "opening-hours.csv", new StringReader(hours));
    }

    static String closures(Collection<LocalDate> dates) {
        return dates.stream()
                .map(date -> date + ",LOCAL_CLOSURE,Mất điện,Power cut,OFFICIAL,Thông báo thử\n")
                .collect(joining());
    }

    static String hours(String... rows) {
        return HOURS + Stream.of(rows).map(row -> row + "\n").collect(joining());
    }

    static String holidays(String... rows) {
        return "date,kind,name_vi,name_en,status,basis,unit\n"
                + Stream.of(rows).map(row -> row + "\n").collect(joining());
    }

    static Instant at(String localTime) {
        DateTimeFormatter format = localTime.matches(".*:.*:.*") ? SECOND : MINUTE;
        return LocalDateTime.parse(localTime, format)
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    static LocalDate on(String date) {
        return at(date + " 00:00").atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    static Term term(String text) {
        return Term.parse(text);
    }

    static List<LocalDate> dates(Deadline deadline) {
        return deadline.trace().stream().map(TracedDay::date).toList();
    }

    private static String shipped(String file) {
        try (InputStream data = TestCalendars.class.getClassLoader().getResourceAsStream(file)) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
