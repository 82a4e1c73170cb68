package vn.congvu.rulechange;

/** Somebody put a change in force or took it back; once that is committed, open dossiers follow. */
record ChangeDecided(String changeId) {}
