package vn.congvu.escalation;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.ClockReading;

/**
 * Raises a level of a clock because a model says so, whatever the clock shows: to whom the ladder sends this level, or else
 * to the head, and for the highest level to the leader. What was raised before is not raised again.
 */
@Component
public class DrawnAlert {

    private final Ladder ladder;
    private final AlertRaising raising;

    DrawnAlert(Ladder ladder, AlertRaising raising) {
        this.ladder = ladder;
        this.raising = raising;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(ClockReading clock, AlertLevel level, Instant now) {
        raising.raise(List.of(rung(clock, level)), clock, now);
    }

    private Rung rung(ClockReading clock, AlertLevel level) {
        return ladder.of(clock).stream()
                .filter(rung -> rung.level() == level)
                .findFirst()
                .orElseGet(() -> new Rung(level, Rung.MeasuredFrom.DUE, 0, 0, List.of(superior(level)), null));
    }

    private static Rung.Recipient superior(AlertLevel level) {
        return level == AlertLevel.RED ? Rung.Recipient.LEADER : Rung.Recipient.HEAD;
    }
}
