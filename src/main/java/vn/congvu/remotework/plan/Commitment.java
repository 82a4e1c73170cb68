package vn.congvu.remotework.plan;

import java.time.Instant;

/**
 * A version of the commitment.
 *
 * @param hash SHA-256 of the text both sign
 * @param superiorSigned null as long as it waits for the superior; of the officer alike
 */
public record Commitment(
        int version,
        String text,
        String hash,
        Instant drawnAt,
        String superiorName,
        Instant superiorSigned,
        String officerName,
        Instant officerSigned) {

    boolean awaitsSuperior() {
        return superiorSigned == null;
    }

    boolean awaitsOfficer() {
        return superiorSigned != null && officerSigned == null;
    }
}
