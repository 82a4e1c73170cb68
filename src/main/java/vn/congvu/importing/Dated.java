package vn.congvu.importing;

import java.time.LocalDate;

/** A row's content as it holds from one day to another (both included; {@code to} null: until further notice). */
public record Dated<T>(CsvRow row, String code, LocalDate from, LocalDate to, T value) {

    /** When no first day is given: the day the two-tier administration began (Resolution 202/2025/QH15). */
    public static final LocalDate BEGINNING = LocalDate.of(2025, 7, 1);

    /** Reads the period out of two columns. */
    public static <T> Dated<T> of(CsvRow row, String code, String fromColumn, String toColumn, T value) {
        LocalDate from = row.date(fromColumn);
        LocalDate to = row.date(toColumn);
        LocalDate first = from == null ? BEGINNING : from;
        if (to != null && to.isBefore(first)) {
            throw new BadRow("Ngày hết hiệu lực trước ngày có hiệu lực", "It ends before it begins");
        }
        return new Dated<>(row, code, first, to, value);
    }

    Dated<T> endingBefore(LocalDate next) {
        return new Dated<>(row, code, from, next.minusDays(1), value);
    }
}
