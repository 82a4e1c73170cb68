package vn.congvu.sla;

/**
 * What a clock measures: the decision to accept; the whole procedure by rule and by the shorter limit the city committed
 * itself to; one institution's part; a step; an opinion; the apology that must come before the promised day.
 */
public enum ClockKind {
    RECEPTION,
    STATUTORY,
    COMMITTED,
    STAGE,
    STEP,
    CONSULTATION,
    APOLOGY;

    /** Whether it begins with the receipt of a dossier rather than with a hand-over inside the administration. */
    boolean beginsWithReceipt() {
        return this == RECEPTION || isPromise();
    }

    /** Whether its due date can be the one promised to the applicant. */
    public boolean isPromise() {
        return this == STATUTORY || this == COMMITTED;
    }
}
