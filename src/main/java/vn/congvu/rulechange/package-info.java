/**
 * Changes of the rules deadlines follow: days of the calendar, limits of procedures. Proposed by one person, decided by
 * another, applied to all open dossiers as one batch that is written down, and undone the same way.
 */
package vn.congvu.rulechange;
