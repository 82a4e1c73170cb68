package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.util.List;

/** What one member of the vetting board proposed about a candidate, and who confirmed it. */
public record Vetting(
        String candidateId,
        boolean eligible,
        List<EligibilityFinding> reasons,
        String note,
        String proposedBy,
        Instant proposedAt,
        String confirmedBy,
        Instant confirmedAt) {

    boolean confirmed() {
        return confirmedAt != null;
    }
}
