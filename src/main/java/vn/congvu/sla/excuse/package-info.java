/** Objective causes of being late: a unit asks, a competent superior confirms or refuses, nothing is ever taken back. */
package vn.congvu.sla.excuse;
