package vn.congvu.organisation;

import java.time.Instant;
import java.time.LocalDate;

/** Days on which an officer is away, both included, and who stands in; {@code cancelledAt} is null unless called off. */
public record Absence(
        String id,
        String username,
        LocalDate from,
        LocalDate to,
        String substitute,
        String reason,
        String enteredBy,
        Instant enteredAt,
        Instant cancelledAt) {

    public boolean cancelled() {
        return cancelledAt != null;
    }
}
