package vn.congvu.rulechange;

/** What was done about a change, in its history. */
enum ChangeAct {
    PROPOSED,
    REJECTED,
    APPROVED,
    APPLIED,
    UNDO_ORDERED,
    UNDONE
}
