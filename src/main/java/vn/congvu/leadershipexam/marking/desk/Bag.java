package vn.congvu.leadershipexam.marking.desk;

import java.time.Instant;
import java.util.List;

/**
 * A bag of scripts of one marker.
 *
 * @param scripts ids, in the order in which they lie in the bag
 * @param lockedAt null while its marks can be changed
 */
public record Bag(
        String id,
        String roundCode,
        int councilNo,
        Marking marking,
        int number,
        String marker,
        Instant lockedAt,
        List<String> scripts) {

    boolean isLocked() {
        return lockedAt != null;
    }
}
