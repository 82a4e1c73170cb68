package vn.congvu.sla;

/** What can happen to a clock. */
public enum ClockEventKind {
    START,
    PAUSE,
    RESUME,
    RESTART,
    EXTEND,
    /** Another version of the calendar applies, to the whole life of the clock. */
    CALENDAR,
    /** A change of law gives the clock another term, counted from the same beginning. */
    LIMIT,
    /** The official indicator counts the dossier as overdue, whatever the clock says (Decision 766/QĐ-TTg). */
    OVERDUE_BY_RULE,
    STOP
}
