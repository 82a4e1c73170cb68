package vn.congvu.sla.excuse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The causes that can be recognised, as data with a legal basis and dates of effect. */
@Component
class ExcuseCauses {

    private final List<ExcuseCause> causes;

    ExcuseCauses() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = ExcuseCauses.class.getResourceAsStream("/sla/excuse-causes.csv");
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            causes = rows.stream().map(ExcuseCauses::cause).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ExcuseCause> inForce(LocalDate on) {
        return causes.stream().filter(cause -> cause.inForce(on)).toList();
    }

    /** As it was worded on the day. */
    Optional<ExcuseCause> inForce(String code, LocalDate on) {
        return inForce(on).stream().filter(cause -> cause.cause().equals(code)).findFirst();
    }

    private static ExcuseCause cause(CSVRecord row) {
        return new ExcuseCause(
                row.get("cause"),
                row.get("vi"),
                row.get("en"),
                row.get("legal_basis"),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")));
    }
}
