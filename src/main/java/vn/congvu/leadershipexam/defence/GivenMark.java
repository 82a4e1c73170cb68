package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What one member of the board gives one candidate.
 *
 * @param mark null for whoever stands aside
 * @param asideReason why the member does not mark this candidate
 * @param salt of the commitment, from the moment it is locked
 */
record GivenMark(
        String candidateId,
        String marker,
        BigDecimal mark,
        String note,
        String asideReason,
        String salt,
        Instant enteredAt,
        Instant lockedAt) {

    boolean isLocked() {
        return lockedAt != null;
    }

    boolean standsAside() {
        return asideReason != null;
    }
}
