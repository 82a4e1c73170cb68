package vn.congvu.calendar;

import java.time.LocalTime;

/** A span of opening hours without a break; its opening and its closing instant both count as inside. */
public record Session(LocalTime opens, LocalTime closes) {

    public Session {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A session must open before it closes: " + opens + "-" + closes);
        }
    }

    boolean includes(LocalTime time) {
        return !time.isBefore(opens) && !time.isAfter(closes);
    }

    boolean overlaps(Session other) {
        return opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    long nanos() {
        return closes.toNanoOfDay() - opens.toNanoOfDay();
    }

    /** How much of the session has passed at a time of day. */
    long nanosUntil(LocalTime time) {
        long passed = time.toNanoOfDay() - opens.toNanoOfDay();
        return Math.max(0, Math.min(passed, nanos()));
    }
}
