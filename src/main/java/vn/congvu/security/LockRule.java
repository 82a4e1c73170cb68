package vn.congvu.security;

import java.time.Duration;

/** Wrong passwords: four are free, from the fifth on each doubles the waiting time, from 30 seconds to 15 minutes. */
final class LockRule {

    private static final int FREE = 4;
    private static final long FIRST_SECONDS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockRule() {}

    static Duration lockAfter(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, 10);
        Duration lock = Duration.ofSeconds(FIRST_SECONDS << doublings);
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }
}
