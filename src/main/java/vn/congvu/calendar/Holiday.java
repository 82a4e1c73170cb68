package vn.congvu.calendar;

import java.time.LocalDate;

/** One exceptional day as listed in the data: a day off, a swapped day, or a closure of one unit. */
record Holiday(
        Row row,
        LocalDate date,
        String unit,
        DayKind kind,
        String nameVi,
        String nameEn,
        DayStatus status,
        String basis) {

    static final String[] COLUMNS = {"date", "kind", "name_vi", "name_en", "status", "basis"};

    static Holiday read(Row row) {
        return new Holiday(
                row,
                row.date("date"),
                row.optional("unit").orElse(UnitScope.EVERYBODY),
                row.choice("kind", DayKind.class),
                row.text("name_vi"),
                row.text("name_en"),
                row.choice("status", DayStatus.class),
                row.text("basis"));
    }

    boolean isForEverybody() {
        return unit.equals(UnitScope.EVERYBODY);
    }
}
