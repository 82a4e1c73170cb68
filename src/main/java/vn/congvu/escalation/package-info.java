/** Alerts that reach the right superior: the ladder of levels as data, and each alert as a case with its history. */
package vn.congvu.escalation;
