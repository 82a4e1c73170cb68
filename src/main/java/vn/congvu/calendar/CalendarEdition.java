package vn.congvu.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One published version of the calendar: its days off and its opening hours, from which each unit's calendar is made. */
final class CalendarEdition {

    private final String version;
    private final OpeningHours hours;
    private final Holidays holidays;
    private final Set<String> unitsWithEntries = new HashSet<>(Set.of(UnitScope.EVERYBODY));

    /** Units without entries of their own share one calendar, so there are as many as the files name units. */
    private final Map<List<String>, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    CalendarEdition(String version, String holidaysFile, Reader holidays, String hoursFile, Reader hours) {
        this(version, holidaysFile, holidays, new OpeningHours(hoursFile, Row.read(hoursFile, hours, Hours.COLUMNS)));
    }

    private CalendarEdition(String version, String holidaysFile, Reader holidays, OpeningHours hours) {
        this(version, hours, new Holidays(holidaysFile, Row.read(holidaysFile, holidays, Holiday.COLUMNS), hours));
    }

    private CalendarEdition(String version, OpeningHours hours, Holidays holidays) {
        this.version = version;
        this.hours = hours;
        this.holidays = holidays;
        this.holidays.publishedDates().forEach(this.hours::requireFor);
        unitsWithEntries.addAll(hours.units());
        unitsWithEntries.addAll(holidays.units());
    }

    /** The same hours, with some days changed. */
    CalendarEdition with(String newVersion, List<ChangedDay> days) {
        return new CalendarEdition(newVersion, hours, holidays.with(newVersion, days));
    }

    String version() {
        return version;
    }

    OpeningHours hours() {
        return hours;
    }

    Holidays holidays() {
        return holidays;
    }

    WorkingCalendar forEverybody() {
        return forUnit(UnitScope.EVERYBODY);
    }

    WorkingCalendar forUnit(String unitCode) {
        List<String> scope = UnitScope.of(unitCode).stream()
                .filter(unitsWithEntries::contains)
                .toList();
        return calendars.computeIfAbsent(scope, this::calendar);
    }

    /** The year as it concerns one unit, or with the entries of all units for null. */
    PublishedYear year(int year, String unitCode) {
        if (year < holidays.firstYear() || year > holidays.lastYear()) {
            throw new OutsidePublishedYears(holidays.firstYear(), holidays.lastYear());
        }
        List<String> scope = unitCode == null ? null : UnitScope.of(unitCode);
        List<Holiday> listed = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(date -> scope == null ? holidays.listedOn(date).stream() : holidays.on(date, scope).stream())
                .toList();
        boolean provisional = listed.stream().anyMatch(day -> day.status() == DayStatus.PROVISIONAL);
        return new PublishedYear(
                year,
                version,
                provisional ? DayStatus.PROVISIONAL : DayStatus.OFFICIAL,
                listed.stream().map(PublishedYear.Day::of).toList(),
                hours.inForce(year, scope).stream()
                        .map(PublishedYear.OpenHours::of)
                        .toList());
    }

    private WorkingCalendar calendar(List<String> scope) {
        return new WorkingCalendar(version, new WorkingTime(days(scope)));
    }

    private List<CalendarDay> days(List<String> scope) {
        return holidays.publishedDates().map(date -> day(date, scope)).toList();
    }

    private CalendarDay day(LocalDate date, List<String> scope) {
        return holidays.on(date, scope)
                .map(holiday -> exceptionalDay(holiday, scope))
                .orElseGet(() -> ordinaryDay(date, scope));
    }

    private CalendarDay exceptionalDay(Holiday day, List<String> scope) {
        List<Session> sessions = day.kind() == DayKind.SWAP_WORK
                ? hours.madeUpDay(day.date(), scope).map(Hours::sessions).orElse(List.of())
                : List.of();
        return new CalendarDay(
                day.date(), day.kind(), sessions, List.of(), day.nameVi(), day.nameEn(), day.status(), day.basis());
    }

    private CalendarDay ordinaryDay(LocalDate date, List<String> scope) {
        List<Session> receipt = hours.receipt(date, scope).map(Hours::sessions).orElse(List.of());
        return hours.work(date, scope)
                .map(work -> ordinaryDay(date, DayKind.WORKING, work.sessions(), receipt, Why.ordinary(), work.basis()))
                .orElseGet(() -> ordinaryDay(date, DayKind.WEEKLY_OFF, List.of(), receipt, Why.weeklyOff(date), ""));
    }

    private static CalendarDay ordinaryDay(
            LocalDate date, DayKind kind, List<Session> work, List<Session> receipt, Sentence name, String basis) {
        return new CalendarDay(date, kind, work, receipt, name.vi(), name.en(), DayStatus.OFFICIAL, basis);
    }
}
