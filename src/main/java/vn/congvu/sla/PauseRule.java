package vn.congvu.sla;

/**
 * What a reason to stand still asks for.
 *
 * @param byHand whether people may give it; otherwise a step of the process does
 * @param evidenceRequired whether a paper of the dossier has to prove it, with a note that says what
 */
public record PauseRule(
        PauseReason reason, boolean byHand, boolean evidenceRequired, String legalBasis, String vi, String en) {

    /** Whose time it is meanwhile. */
    public String holder() {
        return reason.holder().name();
    }
}
