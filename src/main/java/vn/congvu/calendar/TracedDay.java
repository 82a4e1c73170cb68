package vn.congvu.calendar;

import java.time.LocalDate;

/**
 * What one date contributed to a deadline, and why.
 *
 * @param countedMinutes working minutes of this day that were counted towards the term
 * @param dayNumber the how-manieth counted day it is; 0 when the day does not count
 */
public record TracedDay(LocalDate date, DayKind kind, int countedMinutes, int dayNumber, String whyVi, String whyEn) {}
