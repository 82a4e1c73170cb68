package vn.congvu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what contradicts the calendar, another row or the law in a change of an edition. One reason a row. */
final class ChangeCheck {

    private final CalendarEdition base;
    private final Holidays published;
    private final List<ChangedDay> days;
    private final Holidays changed;
    private final ClosureCheck closures;
    private final ChangeRules rules;
    private final LocalDate today;
    private final TreeMap<Integer, ChangeReason> refused = new TreeMap<>();

    private ChangeCheck(CalendarEdition base, List<ChangedDay> days, ChangeRules rules, LocalDate today) {
        this.base = base;
        this.published = base.holidays();
        this.days = days;
        this.changed = published.with(base.version(), days);
        this.closures = new ClosureCheck(base, changed);
        this.rules = rules;
        this.today = today;
    }

    /** Throws {@link RefusedChange} with every row at fault. */
    static void check(CalendarEdition base, List<ChangedDay> days, ChangeRules rules, LocalDate today) {
        var refused = new ChangeCheck(base, days, rules, today).refused();
        if (!refused.isEmpty()) {
            throw new RefusedChange(refused.entrySet().stream()
                    .map(row -> RefusedChange.RefusedRow.of(row.getKey(), row.getValue()))
                    .toList());
        }
    }

    private TreeMap<Integer, ChangeReason> refused() {
        for (int row = 0; row < days.size(); row++) {
            refuse(row, wrong(days.get(row), row));
        }
        new SwapCheck(published, changed)
                .alone(days)
                .ifPresent(row -> refused.putIfAbsent(
                        row, ChangeReason.swapAlone(days.get(row).date())));
        return refused;
    }

    private void refuse(int row, Optional<ChangeReason> why) {
        why.ifPresent(reason -> refused.put(row, reason));
    }

    private Optional<ChangeReason> wrong(ChangedDay day, int row) {
        return Stream.<Supplier<Optional<ChangeReason>>>of(
                        () -> twice(day, row),
                        () -> ofOneUnit(day),
                        () -> past(day),
                        () -> year(day),
                        () -> entry(day),
                        () -> week(day),
                        () -> closures.contradicted(day))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ChangeReason> twice(ChangedDay day, int row) {
        for (int other = 0; other < row; other++) {
            if (days.get(other).date().equals(day.date())
                    && days.get(other).scope().equals(day.scope())) {
                return Optional.of(ChangeReason.twice(day.date(), other + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<ChangeReason> ofOneUnit(ChangedDay day) {
        boolean allowed =
                day.isForEverybody() || day.change() == DayChange.LOCAL_CLOSURE || day.change() == DayChange.REMOVED;
        return allowed ? Optional.empty() : Optional.of(ChangeReason.onlyClosuresOfUnits());
    }

    private Optional<ChangeReason> past(ChangedDay day) {
        if (day.date().isAfter(today)) {
            return Optional.empty();
        }
        if (day.isForEverybody() || day.change() != DayChange.LOCAL_CLOSURE) {
            return Optional.of(ChangeReason.retroactive(day.date(), today));
        }
        var rule = rules.closureBack(today);
        LocalDate earliest = workingDaysBack(rule.value(), day.unit());
        return day.date().isBefore(earliest)
                ? Optional.of(ChangeReason.closureTooLate(day.date(), earliest, rule))
                : Optional.empty();
    }

    private LocalDate workingDaysBack(int count, String unit) {
        var calendar = base.forUnit(unit);
        LocalDate date = today;
        for (int left = count; left > 0 && date.getYear() >= published.firstYear(); ) {
            date = date.minusDays(1);
            left -= calendar.day(date).isWorking() ? 1 : 0;
        }
        return date;
    }

    /** A year is opened by its holidays, all of them at once, and by no other row. */
    private Optional<ChangeReason> year(ChangedDay day) {
        int year = day.date().getYear();
        if (year >= published.firstYear() && year <= published.lastYear()) {
            return Optional.empty();
        }
        for (int between = published.lastYear() + 1; between < year; between++) {
            if (holidays(between) == 0) {
                return Optional.of(ChangeReason.yearMissing(between, published));
            }
        }
        var rule = rules.statutoryHolidays(year);
        return holidays(year) < rule.value()
                ? Optional.of(ChangeReason.yearIncomplete(year, holidays(year), rule))
                : Optional.empty();
    }

    private long holidays(int year) {
        return days.stream()
                .filter(day -> day.change() == DayChange.HOLIDAY && day.date().getYear() == year)
                .count();
    }

    /** What is official stays until it is taken back; what is provisional may be confirmed or replaced. */
    private Optional<ChangeReason> entry(ChangedDay day) {
        Optional<Holiday> entry = published.listed(day.date(), day.scope());
        if (day.change() == DayChange.REMOVED) {
            return entry.isPresent() ? Optional.empty() : Optional.of(ChangeReason.notPublished(day.date()));
        }
        return entry.filter(known -> known.status() == DayStatus.OFFICIAL).map(ChangeReason::published);
    }

    private Optional<ChangeReason> week(ChangedDay day) {
        var ordinary =
                base.hours().work(day.date(), UnitScope.of(UnitScope.EVERYBODY)).map(Hours::sessions);
        var madeUp = base.hours()
                .madeUpDay(day.date(), UnitScope.of(UnitScope.EVERYBODY))
                .map(Hours::sessions);
        return switch (day.change()) {
            case SWAP_WORK ->
                ordinary.equals(madeUp) ? Optional.of(ChangeReason.worksAnyway(day.date())) : Optional.empty();
            case SWAP_OFF, COMP_OFF -> ordinary.isEmpty() ? Optional.of(ChangeReason.offAnyway(day)) : Optional.empty();
            case HOLIDAY, LOCAL_CLOSURE, REMOVED -> Optional.empty();
        };
    }
}
