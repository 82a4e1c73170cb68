package vn.congvu.escalation.absence;

import java.time.LocalDate;

/** An absence for the list. */
record AbsenceView(
        String id,
        String username,
        String fullName,
        LocalDate from,
        LocalDate to,
        String substitute,
        String substituteName,
        String reason,
        State state,
        Abilities can) {

    enum State {
        PLANNED,
        CURRENT,
        PAST,
        CANCELLED
    }

    record Abilities(boolean cancel) {}
}
