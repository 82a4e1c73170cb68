package vn.congvu.sla;

/** Who has the dossier while no unit of the administration is working on it. */
enum TimeHolder {
    APPLICANT,
    OUTSIDE_AGENCY,
    OUTAGE
}
