package vn.congvu.remotework.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A round of the pilot.
 *
 * @param publishedIn where everybody can read its conditions
 */
public record Round(
        String id,
        String code,
        String nameVi,
        String nameEn,
        String legalBasis,
        String publishedIn,
        LocalDate from,
        LocalDate to,
        RoundState state,
        String draftedBy,
        Instant draftedAt,
        String openedBy,
        Instant openedAt,
        Instant closedAt,
        String closeReason) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
