package vn.congvu.leadershipexam.evidence;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Refused attempts and reads: kept at once, in the chain as soon as the round is free. */
@Component
class Watch implements Alarm, Reads {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final WatchKeeping keeping;
    private final WatchChaining chaining;

    Watch(WatchKeeping keeping, WatchChaining chaining) {
        this.keeping = keeping;
        this.chaining = chaining;
    }

    @Override
    public void raise(String round, int council, String what, String username, Map<String, ?> facts) {
        if (keeping.keep(round, council, Watched.Sort.ALARM, what, username, facts)) {
            LOG.warn("Refused in {}: {}", round, what);
        }
        chaining.soon(round);
    }

    @Override
    public void read(String round, int council, String what, String username) {
        keeping.keep(round, council, Watched.Sort.READ, what, username, Map.of());
        chaining.soon(round);
    }
}
