package vn.congvu.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;

/** When the rows of a ladder, in force or only tried out, fall due for a clock. */
@Component
public class LadderTimes {

    private final AlertTimes times;

    LadderTimes(AlertTimes times) {
        this.times = times;
    }

    /**
     * @param conditional raised only while an apology is missing
     * @param addressee whom it goes to first
     */
    public record Moment(AlertLevel level, Instant at, boolean conditional, String addressee) {}

    public List<Moment> of(List<LadderRow> rows, ClockReading clock) {
        return rows.stream()
                .map(Rung::of)
                .flatMap(rung -> moment(rung, clock).stream())
                .toList();
    }

    private Optional<Moment> moment(Rung rung, ClockReading clock) {
        return times.of(rung, clock)
                .map(at -> new Moment(
                        rung.level(),
                        at,
                        rung.conditional(),
                        rung.recipients().get(0).name()));
    }
}
