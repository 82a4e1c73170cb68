package vn.congvu.sla;

import java.time.Instant;

/**
 * Why clocks are to stand still. {@code evidence} is the id of an attachment of the dossier; {@code since} writes the
 * pause down afterwards, from that moment on (null: from now).
 */
public record Interruption(PauseReason reason, String legalBasis, String note, String evidence, Instant since) {

    public static Interruption of(PauseReason reason, String legalBasis) {
        return new Interruption(reason, legalBasis, null, null, null);
    }
}
