package vn.congvu.sla;

/** How a clock ended; CANCELLED when its work ended for another reason than being done (withdrawal, deletion). */
public enum Outcome {
    EARLY,
    ON_TIME,
    LATE,
    CANCELLED
}
