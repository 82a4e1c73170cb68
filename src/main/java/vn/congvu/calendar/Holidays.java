package vn.congvu.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exceptional days of one calendar version. The years they mention are the published ones. */
final class Holidays {

    private final Map<LocalDate, Map<String, Holiday>> byDate = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    /** Refuses rows that contradict each other or the ordinary week. */
    Holidays(String file, List<Row> rows, OpeningHours hours) {
        if (rows.isEmpty()) {
            throw new RefusedCalendarData(file, 1, CalendarDataReason.noDays());
        }
        List<Holiday> listed = rows.stream().map(Holiday::read).toList();
        listed.stream().filter(Holiday::isForEverybody).forEach(day -> add(day, hours));
        listed.stream().filter(day -> !day.isForEverybody()).forEach(this::addClosure);
        requireEveryYear(rows.get(rows.size() - 1));
    }

    private Holidays(Holidays base) {
        base.byDate.forEach((date, sameDate) -> byDate.put(date, new HashMap<>(sameDate)));
        years.addAll(base.years);
    }

    /** These days with some changed, which were checked when they were published. Published years stay published. */
    Holidays with(String version, List<ChangedDay> days) {
        var changed = new Holidays(this);
        for (int i = 0; i < days.size(); i++) {
            changed.change(days.get(i), new Place(version, i + 1L));
        }
        return changed;
    }

    private void change(ChangedDay day, Place place) {
        var sameDate = byDate.computeIfAbsent(day.date(), date -> new HashMap<>());
        if (day.change() == DayChange.REMOVED) {
            sameDate.remove(day.scope());
        } else {
            sameDate.put(day.scope(), Holiday.of(day, place));
        }
        if (day.isForEverybody()) {
            years.add(day.date().getYear());
        }
    }

    private void add(Holiday day, OpeningHours hours) {
        List<Session> ordinary = sessions(hours.work(day.date(), UnitScope.of(UnitScope.EVERYBODY)));
        List<Session> madeUp = sessions(hours.madeUpDay(day.date(), UnitScope.of(UnitScope.EVERYBODY)));
        switch (day.kind()) {
            case WORKING, WEEKLY_OFF -> throw day.place().refused(CalendarDataReason.ordinaryDay(day.kind()));
            case SWAP_WORK -> refuseIf(ordinary.equals(madeUp), day, CalendarDataReason.worksAnyway(day.date()));
            case SWAP_OFF, COMP_OFF -> refuseIf(ordinary.isEmpty(), day, CalendarDataReason.offAnyway(day.date()));
            case HOLIDAY, LOCAL_CLOSURE -> {}
        }
        years.add(day.date().getYear());
        put(day);
    }

    /** A unit may stay closed on a swapped Saturday, but not on a day on which everybody is off. */
    private void addClosure(Holiday day) {
        refuseIf(day.kind() != DayKind.LOCAL_CLOSURE, day, CalendarDataReason.onlyClosuresOfUnits());
        Holiday everybody = byDate.getOrDefault(day.date(), Map.of()).get(UnitScope.EVERYBODY);
        if (everybody != null && everybody.kind().isDayOff()) {
            throw day.place()
                    .refused(CalendarDataReason.listedAlready(
                            day.date(), everybody.place().line()));
        }
        put(day);
    }

    private void put(Holiday day) {
        Holiday other =
                byDate.computeIfAbsent(day.date(), date -> new HashMap<>()).putIfAbsent(day.unit(), day);
        if (other != null) {
            throw day.place()
                    .refused(CalendarDataReason.listedAlready(
                            day.date(), other.place().line()));
        }
    }

    private static List<Session> sessions(Optional<Hours> hours) {
        return hours.map(Hours::sessions).orElse(List.of());
    }

    private static void refuseIf(boolean contradicts, Holiday day, Sentence reason) {
        if (contradicts) {
            throw day.place().refused(reason);
        }
    }

    private void requireEveryYear(Row last) {
        if (years.isEmpty()) {
            throw last.refused(CalendarDataReason.noDays());
        }
        for (int year = years.first(); year < years.last(); year++) {
            if (!years.contains(year)) {
                throw last.refused(CalendarDataReason.yearMissing(year, years.first(), years.last()));
            }
        }
        byDate.values().stream()
                .flatMap(sameDate -> sameDate.values().stream())
                .filter(day -> !years.contains(day.date().getYear()))
                .findFirst()
                .ifPresent(day -> {
                    throw day.place()
                            .refused(CalendarDataReason.yearMissing(day.date().getYear(), years.first(), years.last()));
                });
    }

    Stream<LocalDate> publishedDates() {
        return LocalDate.of(years.first(), 1, 1).datesUntil(LocalDate.of(years.last() + 1, 1, 1));
    }

    Optional<Holiday> on(LocalDate date, List<String> scope) {
        Map<String, Holiday> sameDate = byDate.getOrDefault(date, Map.of());
        return scope.stream().filter(sameDate::containsKey).findFirst().map(sameDate::get);
    }

    /** What is listed for the date: everybody's entry first, then those of units in the order of their codes. */
    List<Holiday> listedOn(LocalDate date) {
        return byDate.getOrDefault(date, Map.of()).values().stream()
                .sorted(Comparator.comparing(Holiday::isForEverybody).reversed().thenComparing(Holiday::unit))
                .toList();
    }

    Optional<Holiday> listed(LocalDate date, String scope) {
        return Optional.ofNullable(byDate.getOrDefault(date, Map.of()).get(scope));
    }

    int firstYear() {
        return years.first();
    }

    int lastYear() {
        return years.last();
    }

    Set<String> units() {
        return byDate.values().stream()
                .flatMap(sameDate -> sameDate.keySet().stream())
                .collect(Collectors.toSet());
    }
}
