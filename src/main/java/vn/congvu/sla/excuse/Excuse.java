package vn.congvu.sla.excuse;

import java.time.Instant;

/** A request that a cause be recognised; {@code decision} is null until a superior decided. */
public record Excuse(
        long id,
        LateOutcome outcome,
        int attempt,
        String cause,
        String text,
        String evidence,
        String requestedBy,
        Instant requestedAt,
        Decision decision) {

    record Decision(ExcuseState state, String reason, String by, Instant at) {}

    public ExcuseState state() {
        return decision == null ? ExcuseState.REQUESTED : decision.state();
    }
}
