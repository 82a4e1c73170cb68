package vn.congvu.rulechange;

import java.time.Instant;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.MovedClock;

/** What a change does to a date, the weightiest that is true: a clock that becomes late matters more than a later date. */
enum Effect {
    LATER,
    EARLIER,
    BECOMES_LATE,
    SAVED;

    /** Of a clock that shows another date. */
    static Effect of(MovedClock clock, Instant now) {
        boolean lateBefore = late(clock.before(), now);
        boolean lateAfter = late(clock.after(), now);
        if (lateBefore != lateAfter) {
            return lateAfter ? BECOMES_LATE : SAVED;
        }
        return clock.after().dueAt().isAfter(clock.before().dueAt()) ? LATER : EARLIER;
    }

    private static boolean late(ClockReading clock, Instant now) {
        return clock.state() == ClockState.RUNNING && now.isAfter(clock.dueAt());
    }
}
