package vn.congvu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All published versions of the calendar: those shipped with the product in {@code calendar/} on the class path, and those
 * published since. A dossier keeps the version its clocks name. Contradictory data throw {@link RefusedCalendarData}, so
 * nothing starts with them. Editions never change, so they are kept once read; which one is in force is asked each time.
 */
public final class WorkingCalendars {

    private static final String FOLDER = "calendar/";

    private final Map<String, CalendarEdition> editions = new ConcurrentHashMap<>();
    private final Map<String, CalendarEdition> drafts = new ConcurrentHashMap<>();
    private final String shipped;
    private final PublishedEditions published;
    private final ChangeRules rules = changeRules();

    public WorkingCalendars() {
        this(PublishedEditions.NONE);
    }

    public WorkingCalendars(PublishedEditions published) {
        this(shippedEditions(), published);
    }

    /** The last one is the current one, unless another one that goes on from it was published. */
    WorkingCalendars(List<CalendarEdition> shippedOnes, PublishedEditions published) {
        shippedOnes.forEach(edition -> editions.put(edition.version(), edition));
        this.shipped = shippedOnes.get(shippedOnes.size() - 1).version();
        this.published = published;
    }

    /** The calendar of the whole city in its latest version. */
    public WorkingCalendar current() {
        return inForce().forEverybody();
    }

    /** The calendar of the whole city in the given version. */
    public WorkingCalendar version(String version) {
        return edition(version).forEverybody();
    }

    /** A unit without entries of its own has those of its institution, and failing that the city's. */
    public WorkingCalendar forUnit(String unitCode) {
        return inForce().forUnit(unitCode);
    }

    public WorkingCalendar forUnit(String unitCode, String version) {
        return edition(version).forUnit(unitCode);
    }

    /** The version shipped last, from which the published ones go on. */
    public String shipped() {
        return shipped;
    }

    /** A year of the current version, for one unit or (null) for all; {@link OutsidePublishedYears} otherwise. */
    public PublishedYear year(int year, String unitCode) {
        return inForce().year(year, unitCode);
    }

    /** When the last year ends that a version covers. */
    public Instant end(String version) {
        return LocalDate.of(edition(version).holidays().lastYear() + 1, 1, 1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
    }

    /** Throws {@link RefusedChange} when the current version cannot be changed so today. */
    public void check(List<ChangedDay> days, Instant now) {
        check(inForce(), days, now);
    }

    /** The current version with these days changed, to compute with before anything is published. */
    public CalendarDraft draft(List<ChangedDay> days, Instant now) {
        CalendarEdition base = inForce();
        check(base, days, now);
        String version = base.version() + "~" + UUID.randomUUID();
        drafts.put(version, base.with(version, days));
        return new CalendarDraft(version, () -> drafts.remove(version));
    }

    private void check(CalendarEdition base, List<ChangedDay> days, Instant now) {
        ChangeCheck.check(base, days, rules, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }

    private CalendarEdition inForce() {
        return edition(published.current(shipped).orElse(shipped));
    }

    private CalendarEdition edition(String version) {
        CalendarEdition known = editions.getOrDefault(version, drafts.get(version));
        if (known != null) {
            return known;
        }
        var found = published
                .edition(version)
                .orElseThrow(() -> new UnknownCalendarVersion(version, new TreeSet<>(editions.keySet())));
        // Two threads may build the same edition: equal ones, of which the first stays.
        CalendarEdition built = edition(found.base()).with(version, found.days());
        CalendarEdition first = editions.putIfAbsent(version, built);
        return first == null ? built : first;
    }

    private static ChangeRules changeRules() {
        String file = FOLDER + "change-rules.csv";
        try (Reader text = open(file)) {
            return new ChangeRules(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
