package vn.congvu.rulechange;

/** Where a change stands. While it is being applied or undone a batch moves the open dossiers, part by part. */
enum ChangeState {
    PROPOSED,
    REJECTED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE
}
