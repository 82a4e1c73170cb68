package vn.congvu.remotework.round;

/** Drafted by one, opened by another, closed in the end. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED
}
