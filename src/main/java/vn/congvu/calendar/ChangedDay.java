package vn.congvu.calendar;

import java.time.LocalDate;

/**
 * One row of a change of the calendar.
 *
 * @param unit whose day it is; null: everybody's
 * @param basis the decision or notice the row rests on
 * @param changeId names the change in the calendar it brings about
 */
public record ChangedDay(
        LocalDate date,
        DayChange change,
        String unit,
        String nameVi,
        String nameEn,
        DayStatus status,
        String basis,
        String changeId) {

    String scope() {
        return unit == null ? UnitScope.EVERYBODY : unit;
    }

    boolean isForEverybody() {
        return unit == null;
    }
}
