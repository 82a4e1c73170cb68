package vn.congvu.leadershipexam.archive;

import java.time.Instant;

/** The archive of a council, laid away. */
record SealedArchive(int council, String sha256, long size, String sealedBy, Instant sealedAt) {}
