package vn.congvu.leadershipexam.appeal;

import java.time.Instant;
import vn.congvu.leadershipexam.marking.Mark;

/** @param position 1 and 2, 3 when the first two differ */
record AppealMark(String appealId, int position, String marker, Mark mark, Instant lockedAt) {

    boolean isLocked() {
        return lockedAt != null;
    }
}
