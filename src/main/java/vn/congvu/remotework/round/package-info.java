/** Rounds of the pilot: their units and positions, drafted by one, opened by another, closed in the end. */
package vn.congvu.remotework.round;
