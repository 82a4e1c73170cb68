package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/**
 * How a clock ran, stretch by stretch, from its start.
 *
 * @param promise whether its date is the one the applicant was given
 */
public record ClockCourse(boolean promise, List<Stretch> stretches) {

    /**
     * What the clock showed from one event to the next.
     *
     * @param to null for the last
     * @param extended whether the applicant had been given another date by then
     */
    public record Stretch(Instant from, Instant to, ClockReading reading, boolean extended) {}

    public ClockReading clock() {
        return stretches.get(stretches.size() - 1).reading();
    }

    Instant dueAt(Instant moment) {
        return stretches.stream()
                .filter(stretch -> !stretch.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(stretches.get(0))
                .reading()
                .dueAt();
    }
}
