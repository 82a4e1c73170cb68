package vn.congvu.dossier;

import vn.congvu.calendar.Term;

/**
 * How far the promise of a procedure may be moved.
 *
 * @param rePromises how often a new date may be promised
 * @param longest counted from the date promised before; null: not more than the procedure's own promised term
 */
record ExtensionRule(int rePromises, Term longest, String basis) {}
