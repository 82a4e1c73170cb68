package vn.congvu.sla;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Early, on time or late. A limit in days is judged by the day (early: a day before the due one), a limit in hours by the
 * working time that was left; the margin that makes it early is effective-dated data.
 */
@Component
class OutcomeRules {

    private final TreeMap<LocalDate, Duration> earlyMargins = new TreeMap<>();

    OutcomeRules() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = OutcomeRules.class.getResourceAsStream("/sla/outcome-rules.csv");
                var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord row) {
        earlyMargins.put(
                LocalDate.parse(row.get("valid_from")),
                Duration.ofMinutes(Long.parseLong(row.get("early_margin_minutes"))));
    }

    Outcome judge(Limit limit, WorkingCalendar calendar, Instant due, Instant end) {
        if (end.isAfter(due)) {
            return Outcome.LATE;
        }
        boolean early = limit.judgedByDay()
                ? CityTime.date(end).isBefore(CityTime.date(due))
                : calendar.worked(end, due).compareTo(earlyMargin(end)) >= 0;
        return early ? Outcome.EARLY : Outcome.ON_TIME;
    }

    Duration earlyMargin(Instant at) {
        Map.Entry<LocalDate, Duration> inForce = earlyMargins.floorEntry(CityTime.date(at));
        return inForce == null ? earlyMargins.firstEntry().getValue() : inForce.getValue();
    }
}
