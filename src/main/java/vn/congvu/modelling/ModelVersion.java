package vn.congvu.modelling;

import java.time.Instant;

/**
 * A version of a model, kept for ever.
 *
 * @param content what was deployed
 * @param hash of the content
 * @param uploadedHash of what a designer sent, before the gate wrote it anew
 * @param deployment the number of the deployment that put it in force, null while it waits
 * @param proposalId null unless it came by a proposal
 * @param restoredFrom the version it says again, null unless it was restored
 */
record ModelVersion(
        String key,
        int version,
        VersionOrigin origin,
        String content,
        String hash,
        String uploadedHash,
        Decision decision,
        Instant at,
        Integer deployment,
        String proposalId,
        Integer restoredFrom) {

    /** Who put it in force and on what basis; all null for what was shipped. */
    record Decision(String proposedBy, String approvedBy, String legalBasis, String decisionNumber, String note) {

        static final Decision NONE = new Decision(null, null, null, null, null);
    }
}
