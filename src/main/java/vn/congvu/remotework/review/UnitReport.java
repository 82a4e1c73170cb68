package vn.congvu.remotework.review;

import java.time.Instant;
import java.util.List;

/**
 * What a unit says in a review.
 *
 * @param place which of the units asked now it is, 1 for the first; null: it is not asked
 * @param reportedAt null as long as it has not reported
 */
record UnitReport(
        String unitCode,
        Integer place,
        String opinion,
        String difficulties,
        Course proposal,
        String reportedBy,
        Instant reportedAt,
        List<UnitCount> counts) {

    boolean hasReported() {
        return reportedAt != null;
    }
}
