package vn.congvu.leadershipexam.round;

import java.time.Instant;

/** A date of a round that goes from one moment to another; {@code councilNo} 0 for the whole round. */
record MovedDate(int councilNo, String name, Instant from, Instant to) {}
