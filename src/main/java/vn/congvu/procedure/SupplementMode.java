package vn.congvu.procedure;

/** What a request for missing papers does to the term: it waits, or begins again when the papers are there. */
public enum SupplementMode {
    PAUSE,
    RESTART
}
