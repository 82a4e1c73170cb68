package vn.congvu.sla;

/** Who has the dossier. */
public enum TimeHolder {
    APPLICANT,
    OUTSIDE_AGENCY,
    OUTAGE,
    /** A unit of the administration, on a clock of its own. */
    UNIT
}
