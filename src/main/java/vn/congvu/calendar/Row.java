package vn.congvu.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row of a calendar file that knows where it stands, so that a refusal can name file and line. */
record Row(String file, long line, CSVRecord values) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .get();

    static List<Row> read(String file, Reader text, String... columns) {
        try (CSVParser parser = FORMAT.parse(text)) {
            if (!parser.getHeaderNames().containsAll(Arrays.asList(columns))) {
                throw new RefusedCalendarData(file, 1, CalendarDataReason.columns(columns));
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord values : parser) {
                rows.add(new Row(file, values.getRecordNumber() + 1, values).complete());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row complete() {
        if (!values.isConsistent()) {
            throw refused(CalendarDataReason.incomplete());
        }
        return this;
    }

    /** Empty, too, when the file does not have the column. */
    Optional<String> optional(String column) {
        return values.isMapped(column)
                ? Optional.of(values.get(column).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> refused(CalendarDataReason.missing(column)));
    }

    LocalDate date(String column) {
        return date(column, text(column));
    }

    Optional<LocalDate> optionalDate(String column) {
        return optional(column).map(text -> date(column, text));
    }

    private LocalDate date(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(CalendarDataReason.unreadable(column, text, "2026-11-24"));
        }
    }

    <E extends Enum<E>> E choice(String column, Class<E> choices) {
        String text = text(column);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> refused(CalendarDataReason.unreadable(column, text, String.join(" | ", names(choices)))));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }

    Place place() {
        return new Place(file, line);
    }

    RefusedCalendarData refused(Sentence reason) {
        return place().refused(reason);
    }
}
