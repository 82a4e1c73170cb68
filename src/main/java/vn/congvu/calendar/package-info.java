/**
 * Working time: opening hours, days off, swapped Saturdays, and the due dates computed from them.
 * Plain Java; every computation belongs to a published version of the calendar and can be explained day by day.
 */
package vn.congvu.calendar;
