package vn.congvu.escalation;

/** Why something is late, in the groups of the reports. */
public enum DelayCause {
    OFFICER,
    CONSULTED_UNIT,
    APPLICANT,
    SYSTEM_OUTAGE,
    LEGAL_CONFLICT,
    OTHER
}
