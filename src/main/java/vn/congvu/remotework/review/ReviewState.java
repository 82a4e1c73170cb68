package vn.congvu.remotework.review;

/** How far a review has come. */
public enum ReviewState {
    /** Waits for its day. */
    PLANNED,
    REPORTING,
    COMPILING,
    RECOMMENDING,
    DECIDING,
    PUBLISHED;

    boolean underWay() {
        return this != PLANNED && this != PUBLISHED;
    }
}
