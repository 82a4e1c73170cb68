package vn.congvu.leadershipexam.supervision;

import java.time.Instant;

/**
 * What the supervision board of a council reports.
 *
 * @param headSeq the last entry of the chain the board had before it
 */
record SupervisionReport(
        int council,
        String findings,
        Conclusion conclusion,
        int headSeq,
        String headHash,
        String reportedBy,
        Instant reportedAt) {

    enum Conclusion {
        CLEAN,
        REMARKS,
        VIOLATIONS
    }
}
