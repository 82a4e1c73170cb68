package vn.congvu.importing;

import java.time.Instant;

/** The files of one import as they went in last. */
record ImportedSet(String name, String contentHash, Instant importedAt) {}
