package vn.congvu.rulechange;

import java.time.Instant;

/**
 * A change as it is stored. The calendar versions are those it published, the one in force before and, when it was
 * undone, the one that took it back; null for limits. {@code dueFrom}: from when on open dossiers are moved.
 */
record RuleChange(
        String id,
        long number,
        Proposal proposal,
        Preview preview,
        ChangeState state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,
        Instant dueFrom,
        String calendarVersion,
        String previousVersion,
        String undoneVersion,
        Batch batch) {

    /** How far moving the open dossiers has come: {@code afterCode} is the last one done, null before the first. */
    record Batch(String by, String afterCode, int done, int total) {

        static final Batch NONE = new Batch(null, null, 0, 0);
    }

    ChangeKind kind() {
        return proposal.kind();
    }

    boolean moving() {
        return state == ChangeState.APPLYING || state == ChangeState.UNDOING;
    }

    /** The version the batch takes open clocks to. */
    String targetVersion() {
        return undoneVersion == null ? calendarVersion : undoneVersion;
    }
}
