package vn.congvu.remotework.review;

import java.time.LocalDate;

/** A review to come: on which day it begins by itself, and what days it then looks back on (both included). */
record PlannedReview(ReviewKind kind, LocalDate dueOn, LocalDate from, LocalDate to) {}
