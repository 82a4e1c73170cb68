package vn.congvu.sla;

/** Why a clock stands still, and so to whom the time belongs meanwhile. */
public enum PauseReason {
    SUPPLEMENT(TimeHolder.APPLICANT),
    FINANCIAL_OBLIGATION(TimeHolder.APPLICANT),
    CONSULTATION_OUTSIDE(TimeHolder.OUTSIDE_AGENCY),
    SYSTEM_OUTAGE(TimeHolder.OUTAGE),
    FORCE_MAJEURE(TimeHolder.OUTAGE);

    private final TimeHolder holder;

    PauseReason(TimeHolder holder) {
        this.holder = holder;
    }

    TimeHolder holder() {
        return holder;
    }
}
