package vn.congvu.escalation;

/**
 * From a reminder (xanh) over the head of the unit (vàng) and the apology that is due and missing to the leader (đỏ), the
 * most urgent first.
 */
public enum AlertLevel {
    RED,
    APOLOGY,
    YELLOW,
    GREEN
}
