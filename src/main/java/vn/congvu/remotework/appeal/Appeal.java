package vn.congvu.remotework.appeal;

import java.time.Instant;
import vn.congvu.remotework.request.Decision;

/**
 * What somebody says against a decision, and what was answered.
 *
 * @param against what was decided
 * @param granted null until it is answered
 * @param daysAdded once an appeal against fewer days is granted, how many were given; null otherwise
 * @param daysLeft how many of the days wished for had no room any more
 */
public record Appeal(
        String id,
        Decision.Kind against,
        String content,
        Instant filedAt,
        Boolean granted,
        String answer,
        String answeredBy,
        Instant answeredAt,
        Integer daysAdded,
        Integer daysLeft) {

    boolean isAgainstReduction() {
        return against == Decision.Kind.REDUCE;
    }

    /** All that was wished for is granted after all. */
    public boolean madeWhole() {
        return isAgainstReduction() && daysLeft != null && daysLeft == 0;
    }
}
