package vn.congvu.rulechange;

/** What a change is about: days of the calendar, or limits of procedures. */
enum ChangeKind {
    CALENDAR,
    LIMITS
}
