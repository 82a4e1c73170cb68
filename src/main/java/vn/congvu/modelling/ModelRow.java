package vn.congvu.modelling;

import java.time.Instant;

/**
 * One line of the list of models.
 *
 * @param liveVersion null when there is only a draft
 * @param running how many cases run on it, on whichever version; null for what nothing runs on
 */
public record ModelRow(
        String key,
        ModelKind kind,
        String name,
        String nameEn,
        Integer liveVersion,
        Instant liveSince,
        DraftMark draft,
        ProposalMark proposal,
        Integer running,
        Origin origin) {

    /** Whether what is in force came with the product or was decided on here. */
    public enum Origin {
        SHIPPED,
        DESIGNED
    }

    public record DraftMark(int revision, String savedBy, String savedByName, Instant savedAt) {}

    public record ProposalMark(
            String id, ProposalState state, String proposedBy, String proposedByName, Instant proposedAt) {}
}
