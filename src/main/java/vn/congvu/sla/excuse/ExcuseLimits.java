package vn.congvu.sla.excuse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.Term;

/** How long after being late, or after a refusal, and how often a cause may be asked to be recognised. */
@Component
class ExcuseLimits {

    /** In force together; {@code attempts} counts the first request, too. */
    record Limits(Term requestWithin, Term againWithin, int attempts) {}

    private final TreeMap<LocalDate, Limits> byDate = new TreeMap<>();

    ExcuseLimits() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = ExcuseLimits.class.getResourceAsStream("/sla/excuse-limits.csv");
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> byDate.put(LocalDate.parse(row.get("valid_from")), limits(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Limits of(LocalDate day) {
        var inForce = byDate.floorEntry(day);
        return (inForce == null ? byDate.firstEntry() : inForce).getValue();
    }

    private static Limits limits(CSVRecord row) {
        return new Limits(
                Term.parse(row.get("request_within")),
                Term.parse(row.get("again_within")),
                Integer.parseInt(row.get("attempts")));
    }
}
