package vn.congvu.escalation.shadow;

import java.time.Instant;

/**
 * A trial beside the rules in force.
 *
 * @param stoppedAt null unless somebody ended it early
 */
record ShadowRun(
        String id,
        String title,
        Candidate candidate,
        Instant from,
        Instant until,
        Instant stoppedAt,
        String createdBy) {

    enum State {
        RUNNING,
        ENDED,
        STOPPED
    }

    State state(Instant now) {
        if (stoppedAt != null) {
            return State.STOPPED;
        }
        return now.isBefore(until) ? State.RUNNING : State.ENDED;
    }

    /** Up to when there is something to compare. */
    Instant comparedUntil(Instant now) {
        Instant end = stoppedAt == null ? until : stoppedAt;
        return now.isBefore(end) ? now : end;
    }
}
