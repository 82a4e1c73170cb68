package vn.congvu.dossier;

/** The ten official states of a dossier, with the codes of the national public service portal. */
public enum DossierStatus {
    SUBMITTED(1),
    ACCEPTED(2),
    REJECTED(3),
    PROCESSING(4),
    SUPPLEMENT_REQUESTED(5),
    FINANCIAL_OBLIGATION(6),
    WITHDRAWN(7),
    STOPPED(8),
    DONE(9),
    RETURNED(10);

    private final int code;

    DossierStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** No more work is done on it. */
    public boolean closed() {
        return this == REJECTED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
    }

    /** In the hands of a unit, with the statutory clock open. */
    public boolean underWay() {
        return this == PROCESSING || this == SUPPLEMENT_REQUESTED || this == FINANCIAL_OBLIGATION;
    }
}
