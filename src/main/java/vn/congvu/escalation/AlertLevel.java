package vn.congvu.escalation;

/** From a reminder (xanh) over the head of the unit (vàng) to the leader (đỏ), the most urgent first. */
public enum AlertLevel {
    RED,
    YELLOW,
    GREEN
}
