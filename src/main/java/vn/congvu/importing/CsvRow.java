package vn.congvu.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a file; an empty cell is null. A cell that makes no sense throws {@link BadRow}. */
public record CsvRow(String file, int number, Map<String, String> cells) {

    /** The cell, or null when it is empty. */
    public String optional(String column) {
        return cells.get(column);
    }

    public String text(String column) {
        String value = optional(column);
        if (value == null) {
            throw new BadRow("Thiếu giá trị ở cột " + column, "The column " + column + " is empty");
        }
        return value;
    }

    public String text(String column, int maximumLength) {
        String value = text(column);
        if (value.codePointCount(0, value.length()) > maximumLength) {
            throw new BadRow(
                    "Cột " + column + " dài quá " + maximumLength + " ký tự",
                    "The column " + column + " is longer than " + maximumLength + " characters");
        }
        return value;
    }

    /** The date in the form 2025-07-01, or null. */
    public LocalDate date(String column) {
        String value = optional(column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw malformed(column, value, "ngày dạng 2025-07-01", "a date such as 2025-07-01");
        }
    }

    public boolean flag(String column) {
        String value = optional(column);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw malformed(column, value, "true hoặc false", "true or false");
        }
        return "true".equals(value);
    }

    /** A number from zero up, or null. */
    public BigDecimal amount(String column) {
        String value = optional(column);
        if (value != null && !value.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            throw malformed(column, value, "số không âm", "a number that is not negative");
        }
        return value == null ? null : new BigDecimal(value);
    }

    /** A whole number from zero up, or null. */
    public Integer count(String column) {
        String value = optional(column);
        if (value != null && !value.matches("\\d{1,9}")) {
            throw malformed(column, value, "số nguyên không âm", "a whole number that is not negative");
        }
        return value == null ? null : Integer.valueOf(value);
    }

    /** One of the names of the enumeration, in small letters. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        String value = text(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw malformed(column, value, "một trong: " + known, "one of: " + known);
    }

    private static BadRow malformed(String column, String value, String expectedVi, String expectedEn) {
        String said = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new BadRow(
                "Cột " + column + " ghi \"" + said + "\", cần " + expectedVi,
                "The column " + column + " says \"" + said + "\", it needs " + expectedEn);
    }
}
