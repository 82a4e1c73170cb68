package vn.congvu.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.congvu.sla.PauseReason;

/** What a line of the history that moves a clock rests on. */
@Embeddable
class Grounds {

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private PauseReason reason;

    private String legalBasis;

    /** The id of an attachment. */
    private String evidence;

    /** The number of a slip. */
    private String slip;

    protected Grounds() {}

    private Grounds(PauseReason reason, String legalBasis, String evidence, String slip) {
        this.reason = reason;
        this.legalBasis = legalBasis;
        this.evidence = evidence;
        this.slip = slip;
    }

    static Grounds law(String legalBasis) {
        return new Grounds(null, legalBasis, null, null);
    }

    static Grounds pause(PauseReason reason, String legalBasis, String evidence) {
        return new Grounds(reason, legalBasis, evidence, null);
    }

    Grounds provedBy(Slip paper) {
        return new Grounds(reason, legalBasis, evidence, paper.number());
    }

    PauseReason reason() {
        return reason;
    }

    String legalBasis() {
        return legalBasis;
    }

    String evidence() {
        return evidence;
    }

    String slip() {
        return slip;
    }
}
