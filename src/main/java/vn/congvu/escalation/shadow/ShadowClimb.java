package vn.congvu.escalation.shadow;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.LadderRow;
import vn.congvu.escalation.LadderTimes;
import vn.congvu.sla.ClockCourse;
import vn.congvu.sla.ClockState;

/**
 * Climbs a ladder with a clock that has already run: each level once, none while the clock stood still. A moment that a
 * stretch finds in the past comes true as the stretch begins, as the timer of a running clock would do it.
 */
final class ShadowClimb {

    private final LadderTimes times;
    private final Instant until;

    ShadowClimb(LadderTimes times, Instant until) {
        this.times = times;
        this.until = until;
    }

    /** An alert nobody was sent. */
    record Alert(Instant at, String addressee) {}

    /**
     * @param reallySent whether the level was sent in truth: the only witness of a condition that the events do not tell
     */
    Map<AlertLevel, Alert> climb(ClockCourse course, List<LadderRow> rows, Predicate<AlertLevel> reallySent) {
        Map<AlertLevel, Alert> raised = new EnumMap<>(AlertLevel.class);
        course.stretches().stream()
                .filter(stretch -> stretch.reading().state() == ClockState.RUNNING)
                .forEach(stretch -> times.of(rows, stretch.reading()).stream()
                        .filter(moment -> holds(moment, stretch, reallySent))
                        .forEach(moment -> raise(moment, stretch, raised)));
        return raised;
    }

    private void raise(LadderTimes.Moment moment, ClockCourse.Stretch stretch, Map<AlertLevel, Alert> raised) {
        Instant at = moment.at().isBefore(stretch.from()) ? stretch.from() : moment.at();
        Alert before = raised.get(moment.level());
        boolean inTime = !at.isAfter(until) && (stretch.to() == null || at.isBefore(stretch.to()));
        if (inTime && (before == null || at.isBefore(before.at()))) {
            raised.put(moment.level(), new Alert(at, moment.addressee()));
        }
    }

    /** Whoever has not apologised when the promise is broken owes it; before that only what was really found tells. */
    private static boolean holds(
            LadderTimes.Moment moment, ClockCourse.Stretch stretch, Predicate<AlertLevel> reallySent) {
        if (!moment.conditional()) {
            return true;
        }
        boolean broken = !moment.at().isBefore(stretch.reading().dueAt());
        return !stretch.extended()
                && !moment.at().isBefore(stretch.from())
                && (broken || reallySent.test(moment.level()));
    }
}
