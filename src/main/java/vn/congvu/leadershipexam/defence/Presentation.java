package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The defence of one candidate.
 *
 * @param absentNote why it was not held; null when it was or will be
 * @param minutes what it can be looked up in afterwards
 * @param decided by the head, where marks are too far apart
 * @param finalMark null until it is closed, and for whoever was absent
 */
record Presentation(
        String candidateId,
        String absentNote,
        Minutes minutes,
        Decided decided,
        BigDecimal finalMark,
        String finalSalt,
        Instant closedAt) {

    record Minutes(Kind kind, String reference, String by, Instant at) {

        /** Signed minutes, or a recording in picture or sound. */
        enum Kind {
            SIGNED_MINUTES,
            RECORDING
        }
    }

    record Decided(BigDecimal mark, String reason, String by) {}

    static Presentation none(String candidateId) {
        return new Presentation(candidateId, null, null, null, null, null, null);
    }

    boolean isAbsent() {
        return absentNote != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
