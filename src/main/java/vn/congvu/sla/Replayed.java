package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import vn.congvu.calendar.Deadline;

/**
 * What the events of a clock come to. {@code base} is the deadline counted at the last start or restart, {@code begunAt},
 * without its days, and {@code dueAt} the one after pauses and extensions. {@code standsAt} is the moment at which a paused
 * clock stands, null otherwise. {@code rule} is what is in force at the end: term, cut-off hour and version of the calendar.
 * Minutes are working minutes up to the moment asked about.
 */
record Replayed(
        ClockState state,
        Instant startedAt,
        Instant begunAt,
        Deadline base,
        Instant dueAt,
        Instant standsAt,
        Instant stoppedAt,
        List<Segment> segments,
        int workedMinutes,
        int pausedMinutes,
        PauseReason pausedFor,
        boolean overdueByRule,
        ClockRule rule) {

    /** The stretches in which the present term stood still. */
    List<Segment> pauses() {
        return segments.stream()
                .filter(segment -> !segment.running() && !segment.from().isBefore(begunAt))
                .toList();
    }
}
