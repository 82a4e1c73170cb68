package vn.congvu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All published versions of the calendar, read from {@code calendar/} on the class path. A dossier keeps the version
 * it was received under. Contradictory data throw {@link RefusedCalendarData}, so nothing starts with them.
 */
public final class WorkingCalendars {

    private static final String FOLDER = "calendar/";

    private final Map<String, CalendarEdition> editions = new LinkedHashMap<>();
    private final CalendarEdition current;

    public WorkingCalendars() {
        this(shippedEditions());
    }

    /** The last one is the current one. */
    WorkingCalendars(List<CalendarEdition> published) {
        published.forEach(edition -> editions.put(edition.version(), edition));
        this.current = published.get(published.size() - 1);
    }

    /** The calendar of the whole city in its latest version. */
    public WorkingCalendar current() {
        return current.forEverybody();
    }

    /** The calendar of the whole city in the given version. */
    public WorkingCalendar version(String version) {
        return edition(version).forEverybody();
    }

    /** A unit without entries of its own has those of its institution, and failing that the city's. */
    public WorkingCalendar forUnit(String unitCode) {
        return current.forUnit(unitCode);
    }

    public WorkingCalendar forUnit(String unitCode, String version) {
        return edition(version).forUnit(unitCode);
    }

    private CalendarEdition edition(String version) {
        CalendarEdition edition = editions.get(version);
        if (edition == null) {
            throw new UnknownCalendarVersion(version, editions.keySet());
        }
        return edition;
    }

    private static List<CalendarEdition> shippedEditions() {
        String file = FOLDER + "versions.csv";
        try (Reader text = open(file)) {
            List<Row> rows = Row.read(file, text, "version", "published_on");
            LocalDate published = LocalDate.MIN;
            for (Row row : rows) {
                if (!row.date("published_on").isAfter(published)) {
                    throw row.refused(CalendarDataReason.versionsOutOfOrder());
                }
                published = row.date("published_on");
            }
            return rows.stream().map(row -> shippedEdition(row.text("version"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarEdition shippedEdition(String version) {
        String holidaysFile = FOLDER + version + "/holidays.csv";
        String hoursFile = FOLDER + version + "/opening-hours.csv";
        try (Reader holidays = open(holidaysFile);
                Reader hours = open(hoursFile)) {
            return new CalendarEdition(version, holidaysFile, holidays, hoursFile, hours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) throws IOException {
        InputStream data = WorkingCalendars.class.getClassLoader().getResourceAsStream(file);
        if (data == null) {
            throw new IOException(file + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
    }
}
