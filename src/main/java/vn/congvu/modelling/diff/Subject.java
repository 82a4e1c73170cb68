package vn.congvu.modelling.diff;

/** What a change is about; declared in the order in which a change note speaks of them. */
public enum Subject {
    STEP,
    FLOW,
    SERVICE_LEVEL,
    PERMISSION,
    FORM,
    FIELD,
    RULE,
    DECISION,
    NAME,
    TEXT,
    OTHER,
    LAYOUT
}
