package vn.congvu.modelling;

import java.time.Instant;
import java.util.List;
import vn.congvu.modelling.gate.Report;

/** A proposal as it is stored, without the texts of its parts. */
record Proposal(
        String id,
        long number,
        String key,
        ProposalState state,
        Grounds grounds,
        List<Report> reports,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    /** What it rests on. */
    record Grounds(String legalBasis, String decisionNumber, String note) {}
}
