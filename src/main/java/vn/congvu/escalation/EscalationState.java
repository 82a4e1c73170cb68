package vn.congvu.escalation;

/** SNOOZED counts as OPEN again once its time has passed. */
public enum EscalationState {
    OPEN,
    ACKNOWLEDGED,
    SNOOZED,
    EXPLAINED,
    CLOSED
}
