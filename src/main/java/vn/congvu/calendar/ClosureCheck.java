package vn.congvu.calendar;

import java.util.Optional;

/** Closures of units against the days off of everybody, in either direction. */
final class ClosureCheck {

    private final CalendarEdition base;
    private final Holidays changed;

    ClosureCheck(CalendarEdition base, Holidays changed) {
        this.base = base;
        this.changed = changed;
    }

    Optional<ChangeReason> contradicted(ChangedDay day) {
        if (day.change() == DayChange.LOCAL_CLOSURE) {
            return closedAnyway(day);
        }
        boolean dayOff =
                day.change() != DayChange.REMOVED && day.change().kind().isDayOff();
        return dayOff ? closureOfAUnit(day) : Optional.empty();
    }

    private Optional<ChangeReason> closedAnyway(ChangedDay day) {
        var scope = UnitScope.of(day.scope());
        Optional<Holiday> above = scope.stream()
                .skip(1)
                .flatMap(code -> changed.listed(day.date(), code).stream())
                .findFirst();
        if (above.isPresent()) {
            return above.filter(entry -> entry.kind().isDayOff()).map(ChangeReason::closedAnyway);
        }
        boolean open = base.hours().work(day.date(), scope).isPresent()
                || base.hours().receipt(day.date(), scope).isPresent();
        return open ? Optional.empty() : Optional.of(ChangeReason.offAnyway(day));
    }

    private Optional<ChangeReason> closureOfAUnit(ChangedDay day) {
        return changed.listedOn(day.date()).stream()
                .filter(entry -> !entry.isForEverybody())
                .filter(entry ->
                        base.holidays().listed(entry.date(), entry.unit()).isPresent())
                .findFirst()
                .map(ChangeReason::closedUnit);
    }
}
