package vn.congvu.sla;

import java.time.Instant;
import java.util.List;

/**
 * A fact about a clock, counted from 1. {@code reason} is the name of a {@link PauseReason} on a PAUSE and free text
 * elsewhere; {@code newDue} is the due date an EXTEND gives, or the one a RESTART inherits, otherwise null.
 */
record ClockEvent(
        int seq, ClockEventKind kind, Instant at, String by, String reason, String legalBasis, Instant newDue) {

    ClockEvent {
        at = StoredTime.stored(at);
        newDue = StoredTime.stored(newDue);
    }

    /** A fact that has not found its place among the others yet. */
    static ClockEvent of(ClockEventKind kind, Instant at, String by, String reason, String legalBasis) {
        return new ClockEvent(1, kind, at, by, reason, legalBasis, null);
    }

    ClockEvent due(Instant newDate) {
        return new ClockEvent(seq, kind, at, by, reason, legalBasis, newDate);
    }

    /** The next fact after these: not before the last of them. */
    ClockEvent after(List<ClockEvent> earlier) {
        Instant last = earlier.get(earlier.size() - 1).at();
        return new ClockEvent(earlier.size() + 1, kind, at.isBefore(last) ? last : at, by, reason, legalBasis, newDue);
    }

    PauseReason pauseReason() {
        return PauseReason.valueOf(reason);
    }
}
