package vn.congvu.leadershipexam.script;

import java.time.Instant;
import vn.congvu.leadershipexam.script.seal.HolderKey;

/**
 * Who holds a share.
 *
 * @param share locked for the holder; null until all shares have a holder
 * @param lockedUntil after too many wrong passphrases
 */
record KeyHolder(
        int shareNo,
        String username,
        HolderKey key,
        byte[] share,
        int attempts,
        Instant lockedUntil,
        Instant enrolledAt) {}
