package vn.congvu.modelling.diff;

public enum What {
    ADDED,
    REMOVED,
    CHANGED,
    /** Says the same elsewhere: on the drawing, in the order, or in another part. */
    MOVED
}
