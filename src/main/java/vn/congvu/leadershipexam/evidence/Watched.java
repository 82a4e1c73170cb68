package vn.congvu.leadershipexam.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An attempt that was refused, or a secret that was read.
 *
 * @param council 0 for the whole round
 * @param what a word such as {@code openKeyAlone}, or a word and what it was done to: {@code script:A17}
 * @param times how often within the time in which one row is kept
 */
record Watched(
        String id,
        String round,
        int council,
        Sort sort,
        String what,
        String username,
        Map<String, ?> facts,
        Instant firstAt,
        Instant lastAt,
        int times) {

    enum Sort {
        ALARM(Evidence.Kind.ACCESS_REFUSED),
        READ(Evidence.Kind.SECRET_READ);

        private final Evidence.Kind kind;

        Sort(Evidence.Kind kind) {
            this.kind = kind;
        }

        Evidence.Kind kind() {
            return kind;
        }
    }

    /** As it enters the chain. */
    Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>(facts);
        told.put("what", what);
        told.put("seenAt", firstAt);
        return told;
    }
}
