package vn.congvu.sla;

/** Who has the dossier while the unit whose clock it is does not work on it. */
enum TimeHolder {
    APPLICANT,
    OUTSIDE_AGENCY,
    OUTAGE,
    /** Another unit of the administration, on a clock of its own. */
    UNIT
}
