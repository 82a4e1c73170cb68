package vn.congvu.modelling;

/** How a version of a model came about. */
public enum VersionOrigin {
    SHIPPED,
    PROPOSAL,
    RESTORED
}
