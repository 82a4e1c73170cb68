package vn.congvu.leadershipexam.round;

import java.time.Instant;

/** A step under way whose end goes from one moment to another; {@code councilNo} 0 for the whole round. */
record MovedStep(int councilNo, String step, String nameVi, String nameEn, Instant from, Instant to) {}
