package vn.congvu.calendar;

import java.time.LocalDate;

/**
 * One exceptional day as listed in the data: a day off, a swapped day, or a closure of one unit. {@code changeId} names
 * the change that brought it, null for the days shipped with the product.
 */
record Holiday(
        Place place,
        LocalDate date,
        String unit,
        DayKind kind,
        String nameVi,
        String nameEn,
        DayStatus status,
        String basis,
        String changeId) {

    static final String[] COLUMNS = {"date", "kind", "name_vi", "name_en", "status", "basis"};

    static Holiday read(Row row) {
        return new Holiday(
                row.place(),
                row.date("date"),
                row.optional("unit").orElse(UnitScope.EVERYBODY),
                row.choice("kind", DayKind.class),
                row.text("name_vi"),
                row.text("name_en"),
                row.choice("status", DayStatus.class),
                row.text("basis"),
                null);
    }

    static Holiday of(ChangedDay day, Place place) {
        return new Holiday(
                place,
                day.date(),
                day.scope(),
                day.change().kind(),
                day.nameVi(),
                day.nameEn(),
                day.status(),
                day.basis(),
                day.changeId());
    }

    boolean isForEverybody() {
        return unit.equals(UnitScope.EVERYBODY);
    }
}
