package vn.congvu.sla.excuse;

/** How far the recognition of a cause has come. */
public enum ExcuseState {
    REQUESTED,
    CONFIRMED,
    REFUSED
}
