package vn.congvu.modelling;

/**
 * A model as it is proposed.
 *
 * @param revision of the draft
 * @param baseVersion the version in force when its draft was begun, null when there was none
 * @param uploaded as it was drawn
 * @param checked as the gate wrote it anew
 * @param newVersion null until it is approved
 */
record ProposalPart(
        String key,
        ModelKind kind,
        int revision,
        Integer baseVersion,
        String uploaded,
        String uploadedHash,
        String checked,
        String checkedHash,
        Integer newVersion) {}
