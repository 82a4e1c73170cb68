package vn.congvu.remotework.work;

/** Objective causes of a late product; nobody pays for them. */
public enum ExcuseCause {
    SYSTEM_OUTAGE,
    OTHER_UNIT,
    OTHER_DUTY,
    ILLNESS,
    FORCE_MAJEURE
}
