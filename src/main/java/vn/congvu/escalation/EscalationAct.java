package vn.congvu.escalation;

/** What happens to an escalation, in its history. */
public enum EscalationAct {
    RAISED,
    SEEN,
    ACKNOWLEDGED,
    SNOOZED,
    EXPLAINED,
    REASSIGNED,
    CLOSED
}
