package vn.congvu.importing;

import java.time.Instant;

/** A finding of the last import. */
record ReportedRow(Finding finding, Instant at) {}
