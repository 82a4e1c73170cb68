package vn.congvu.escalation;

import java.util.Set;

/** What to look for; null: anything, but without a state only what is not closed. {@code units} are exact codes. */
record EscalationSearch(EscalationState state, AlertLevel level, Set<String> units) {}
