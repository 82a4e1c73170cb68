package vn.congvu.leadershipexam.body;

import java.time.Instant;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;

/** Somebody who sits, or sat, in a body of a council. */
public record Member(
        String id,
        String roundCode,
        int councilNo,
        Body body,
        Rank rank,
        String username,
        String fullName,
        String appointedBy,
        Instant appointedAt,
        Instant endedAt,
        String endReason) {

    boolean sits() {
        return endedAt == null;
    }
}
