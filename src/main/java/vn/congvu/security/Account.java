package vn.congvu.security;

import java.time.Instant;

/** What is needed to sign in; {@code lockedUntil} is null unless too many attempts failed. */
record Account(String username, String passwordHash, boolean enabled, int failedCount, Instant lockedUntil) {}
