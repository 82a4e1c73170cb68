package vn.congvu.modelling;

import java.time.Instant;
import java.util.List;
import vn.congvu.modelling.gate.Report;

/** A proposal as people see it, with names and what the gate said of each part. */
public record ProposalView(
        String id,
        String key,
        String name,
        String nameEn,
        ProposalState state,
        List<Part> parts,
        String legalBasis,
        String decisionNumber,
        String note,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        String reason,
        List<Report> report) {

    /**
     * @param hash of what would be deployed
     * @param uploadedHash of what was drawn
     * @param newVersion null until it is approved
     */
    public record Part(
            String key, ModelKind kind, Integer baseVersion, String hash, String uploadedHash, Integer newVersion) {}
}
