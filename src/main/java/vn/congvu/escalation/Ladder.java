package vn.congvu.escalation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;

/** The levels of every kind of clock, as data with a legal or internal basis and dates of effect. */
@Component
class Ladder {

    private final List<Rung> rungs;

    Ladder() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Ladder.class.getResourceAsStream("/escalation/ladder.csv");
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rungs = rows.stream().map(Ladder::rung).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The levels in force when the clock started, the least urgent first. */
    List<Rung> of(ClockReading clock) {
        LocalDate start = clock.startedAt().atZone(WorkingCalendar.ZONE).toLocalDate();
        return rungs.stream()
                .filter(rung -> rung.kind() == clock.kind() && rung.inForce(start))
                .sorted(Comparator.comparing(Rung::level).reversed())
                .toList();
    }

    private static Rung rung(CSVRecord row) {
        return new Rung(
                ClockKind.valueOf(row.get("clock_kind")),
                AlertLevel.valueOf(row.get("level")),
                Rung.MeasuredFrom.valueOf(row.get("measured_from")),
                Integer.parseInt(row.get("working_minutes")),
                row.get("not_before_percent").isEmpty() ? 0 : Integer.parseInt(row.get("not_before_percent")),
                Rung.Recipient.valueOf(row.get("addressee")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")));
    }
}
