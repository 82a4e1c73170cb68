package vn.congvu.rulechange;

import java.time.Instant;

/**
 * How a change came into force: the version of the calendar it published and the one before (null for limits), and from
 * when on open dossiers are moved (null: none are).
 */
record Publication(String version, String previous, Instant dueFrom) {}
