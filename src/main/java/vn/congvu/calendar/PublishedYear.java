package vn.congvu.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A year of an edition as it was published: the exceptional days and the opening hours.
 *
 * @param status provisional while any of its days is
 */
public record PublishedYear(int year, String version, DayStatus status, List<Day> days, List<OpenHours> hours) {

    public PublishedYear {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }

    /** An exceptional day; {@code unit} is null where it is everybody's, {@code changeId} where it was shipped. */
    public record Day(
            LocalDate date,
            DayKind kind,
            String nameVi,
            String nameEn,
            DayStatus status,
            String basis,
            String unit,
            String changeId) {

        static Day of(Holiday day) {
            return new Day(
                    day.date(),
                    day.kind(),
                    day.nameVi(),
                    day.nameEn(),
                    day.status(),
                    day.basis(),
                    day.isForEverybody() ? null : day.unit(),
                    day.changeId());
        }
    }

    /** Hours of a unit (null: everybody's) as they are written in the data: {@code MON-FRI}, {@code 07:30-11:30 …}. */
    public record OpenHours(String unit, String weekdays, String purpose, String sessions) {

        static OpenHours of(Hours hours) {
            return new OpenHours(
                    hours.unit().equals(UnitScope.EVERYBODY) ? null : hours.unit(),
                    hours.row().text("weekdays"),
                    hours.purpose().name(),
                    hours.row().text("sessions"));
        }
    }
}
