package vn.congvu.workflow.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.MovedClock;

/**
 * Sets the alert timers of many clocks with one statement on the engine's job table, where the engine's own services would
 * need four for each. The revision is counted up, so a node that is executing such a job at the same moment fails and
 * tries again. Timers that stay are not written, because the job table has many indexes.
 */
@Component
class AlertTimersInBulk {

    private static final String MOVE =
            "UPDATE ACT_RU_JOB SET DUEDATE_ = ?, REV_ = REV_ + 1 WHERE HANDLER_TYPE_ = ? AND HANDLER_CFG_ = ?";

    private final JdbcTemplate jdbc;
    private final ObjectProvider<ClockWatch> watch;
    private final ClockFollowers followers;

    AlertTimersInBulk(JdbcTemplate jdbc, ObjectProvider<ClockWatch> watch, ClockFollowers followers) {
        this.jdbc = jdbc;
        this.watch = watch;
        this.followers = followers;
    }

    /** A clock that had no timer left, and has something to raise again, gets a new one. */
    void follow(List<MovedClock> clocks, Instant now) {
        Map<String, Instant> last = next(clocks, MovedClock::before, now);
        Map<String, Instant> next = next(clocks, MovedClock::after, now);
        List<ClockReading> waiting = clocks.stream()
                .map(MovedClock::after)
                .filter(clock -> next.containsKey(clock.key()))
                .filter(clock -> !next.get(clock.key()).equals(last.get(clock.key())))
                .toList();
        int[] moved = jdbc.batchUpdate(
                MOVE, waiting.stream().map(clock -> timer(clock, next)).toList());
        List<ClockReading> withoutTimer = IntStream.range(0, waiting.size())
                .filter(i -> moved[i] == 0)
                .mapToObj(waiting::get)
                .toList();
        if (!withoutTimer.isEmpty()) {
            followers.reschedule(withoutTimer);
        }
    }

    private Map<String, Instant> next(List<MovedClock> clocks, Function<MovedClock, ClockReading> when, Instant now) {
        return watch.getObject().nextAlerts(clocks.stream().map(when).toList(), now);
    }

    private static Object[] timer(ClockReading clock, Map<String, Instant> next) {
        return new Object[] {Timestamp.from(next.get(clock.key())), AlertJob.TYPE, clock.key()};
    }
}
