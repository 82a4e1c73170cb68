package vn.congvu.leadershipexam.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.StoredTime;

/** Keeps what is watched whatever becomes of the caller's transaction. It never waits for the round. */
@Service
class WatchKeeping {

    private final WatchStore rows;
    private final SupervisionNotices notices;
    private final WatchSettings settings;
    private final Clock clock;

    WatchKeeping(WatchStore rows, SupervisionNotices notices, WatchSettings settings, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it is told for the first time within the window. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean keep(String round, int council, Watched.Sort sort, String what, String username, Map<String, ?> facts) {
        Instant now = StoredTime.stored(clock.instant());
        Watched seen =
                new Watched(UUID.randomUUID().toString(), round, council, sort, what, username, facts, now, now, 1);
        if (rows.countOneMore(seen, now.minus(settings.window()))) {
            return false;
        }
        rows.insert(seen);
        if (sort == Watched.Sort.ALARM) {
            notices.tell(seen);
        }
        return true;
    }
}
