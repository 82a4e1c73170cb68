package vn.congvu.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days from one to another, both included, as a decision table writes them. */
record DayRange(LocalDate from, LocalDate to) {

    private static final String DATE = "date\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)?\\s*" + DATE);
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[(\\]])\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*([\\])\\[])");

    /** Empty when it is none of the forms that are understood. */
    static Optional<DayRange> read(String written) {
        if (written.isEmpty()) {
            return Optional.of(new DayRange(LocalDate.MIN, LocalDate.MAX));
        }
        try {
            return compared(COMPARED.matcher(written)).or(() -> between(BETWEEN.matcher(written)));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DayRange> compared(Matcher written) {
        if (!written.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(written.group(2));
        String sign = written.group(1) == null ? "=" : written.group(1);
        return Optional.of(
                switch (sign) {
                    case "<" -> new DayRange(LocalDate.MIN, day.minusDays(1));
                    case "<=" -> new DayRange(LocalDate.MIN, day);
                    case ">" -> new DayRange(day.plusDays(1), LocalDate.MAX);
                    case ">=" -> new DayRange(day, LocalDate.MAX);
                    default -> new DayRange(day, day);
                });
    }

    private static Optional<DayRange> between(Matcher written) {
        if (!written.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(written.group(2));
        LocalDate last = LocalDate.parse(written.group(3));
        var range = new DayRange(
                written.group(1).equals("[") ? first : first.plusDays(1),
                written.group(4).equals("]") ? last : last.minusDays(1));
        return range.from.isAfter(range.to) ? Optional.empty() : Optional.of(range);
    }

    boolean meets(DayRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
