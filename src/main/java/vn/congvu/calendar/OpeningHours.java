package vn.congvu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The opening hours of all units in one calendar version. A unit's own rows replace everybody's, weekday by weekday. */
final class OpeningHours {

    private final String file;
    private final List<Hours> rows;

    OpeningHours(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows.stream().map(Hours::read).toList();
        for (int i = 0; i < this.rows.size(); i++) {
            refuseContradiction(this.rows.get(i), this.rows.subList(0, i));
        }
    }

    private static void refuseContradiction(Hours row, List<Hours> earlier) {
        earlier.stream().filter(row::contradicts).findFirst().ifPresent(other -> {
            throw row.row().refused(CalendarDataReason.hoursOverlap(other.row().line()));
        });
    }

    /** Everybody has hours in the week of the date, or the file is refused. */
    void requireFor(LocalDate date) {
        if (madeUpDay(date, List.of(UnitScope.EVERYBODY)).isEmpty()) {
            throw new RefusedCalendarData(file, 1, CalendarDataReason.noHours(date));
        }
    }

    Optional<Hours> work(LocalDate date, List<String> scope) {
        return work(date, date.getDayOfWeek(), scope);
    }

    Optional<Hours> receipt(LocalDate date, List<String> scope) {
        return find(Hours.Purpose.RECEIPT, date, date.getDayOfWeek(), scope).filter(isOpen());
    }

    /** A day that makes up for another is worked like the first working weekday of the week. */
    Optional<Hours> madeUpDay(LocalDate date, List<String> scope) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(weekday -> work(date, weekday, scope).stream())
                .findFirst();
    }

    private Optional<Hours> work(LocalDate date, DayOfWeek weekday, List<String> scope) {
        return find(Hours.Purpose.WORK, date, weekday, scope).filter(isOpen());
    }

    private static Predicate<Hours> isOpen() {
        return hours -> !hours.sessions().isEmpty();
    }

    private Optional<Hours> find(Hours.Purpose purpose, LocalDate date, DayOfWeek weekday, List<String> scope) {
        return scope.stream()
                .flatMap(unit -> rows.stream().filter(row -> row.unit().equals(unit)))
                .filter(row -> row.purpose() == purpose && row.appliesOn(date, weekday))
                .findFirst();
    }

    /** Every row in force in the year that concerns one of the units; null: any unit. */
    List<Hours> inForce(int year, List<String> scope) {
        return rows.stream()
                .filter(row -> scope == null || scope.contains(row.unit()))
                .filter(row ->
                        row.validFrom().getYear() <= year && row.validTo().getYear() >= year)
                .toList();
    }

    Set<String> units() {
        return rows.stream().map(Hours::unit).collect(Collectors.toSet());
    }
}
