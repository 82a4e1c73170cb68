package vn.congvu.sla;

/**
 * What a clock measures: the decision to accept, the whole procedure by law and as the city commits itself to it, one
 * institution's part, a step, an opinion, the time to apologise before a promise is broken.
 */
public enum ClockKind {
    RECEPTION,
    STATUTORY,
    COMMITTED,
    STAGE,
    STEP,
    CONSULTATION,
    APOLOGY;

    /** Whether it may be the date the applicant was given. */
    public boolean isPromise() {
        return this == STATUTORY || this == COMMITTED;
    }

    /** Whether it begins with the receipt of a dossier rather than with a hand-over inside the administration. */
    boolean beginsWithReceipt() {
        return this == RECEPTION || isPromise();
    }

    /** Whether its minutes are the work of one unit. The other kinds span such clocks: adding them would count twice. */
    boolean measuresOneUnit() {
        return this == STEP || this == CONSULTATION;
    }
}
