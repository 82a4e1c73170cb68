package vn.congvu.sla;

/** What a clock measures: the decision to accept, the whole procedure, one institution's part, a step, an opinion. */
public enum ClockKind {
    RECEPTION,
    STATUTORY,
    STAGE,
    STEP,
    CONSULTATION;

    /** Whether it begins with the receipt of a dossier rather than with a hand-over inside the administration. */
    boolean beginsWithReceipt() {
        return this == RECEPTION || this == STATUTORY;
    }

    /** Whether its minutes are the work of one unit. The other kinds span such clocks: adding them would count twice. */
    boolean measuresOneUnit() {
        return this == STEP || this == CONSULTATION;
    }
}
