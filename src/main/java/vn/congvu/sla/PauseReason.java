package vn.congvu.sla;

/** Why a clock stands still, and so to whom the time belongs meanwhile. */
public enum PauseReason {
    SUPPLEMENT(TimeHolder.APPLICANT),
    FINANCIAL_OBLIGATION(TimeHolder.APPLICANT),
    CONSULTATION_OUTSIDE(TimeHolder.OUTSIDE_AGENCY),
    SYSTEM_OUTAGE(TimeHolder.OUTAGE),
    FORCE_MAJEURE(TimeHolder.OUTAGE),
    /** The authority has suspended the whole case; nobody may give this reason of their own accord. */
    DECISION(TimeHolder.OUTAGE),
    /** A unit of the administration gives its opinion; only the clocks of the unit that asked stand still. */
    CONSULTATION_INSIDE(TimeHolder.UNIT);

    private final TimeHolder holder;

    PauseReason(TimeHolder holder) {
        this.holder = holder;
    }

    TimeHolder holder() {
        return holder;
    }
}
