package vn.congvu.procedure;

/** Where the limits of the steps come from: an approved process, the default shares, or there are none. */
public enum SplitSource {
    OWN,
    DEFAULT,
    NONE
}
