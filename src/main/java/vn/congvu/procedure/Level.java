package vn.congvu.procedure;

/** Who decides: the ward, a department of the city, or first the one and then the other. */
public enum Level {
    WARD,
    DEPARTMENT,
    JOINT
}
