package vn.congvu.modelling;

import java.time.Instant;

/**
 * A version of a model as people see it.
 *
 * @param hash of what was deployed
 * @param uploadedHash of what a designer sent
 * @param running how many cases run on it; null for what nothing runs on
 */
public record VersionView(
        int version,
        String hash,
        String uploadedHash,
        VersionOrigin origin,
        String proposedBy,
        String proposedByName,
        String approvedBy,
        String approvedByName,
        Instant at,
        String legalBasis,
        String decisionNumber,
        String note,
        Integer restoredFrom,
        String proposalId,
        boolean inForce,
        Integer running) {}
