package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClocksMoved;
import vn.congvu.sla.MovedClock;
import vn.congvu.workflow.inbox.InboxDueDates;

/**
 * Timers and inbox follow clocks that moved by themselves. The changes of a batch are written set by set, because a new
 * holiday moves every open clock of the city.
 */
@Component
@Order(EngineFollowsClocks.AFTER_THE_CASES)
class EngineFollowsClocks implements ClocksMoved {

    /** Drawn timers are computed from the cases, so those follow first. */
    static final int AFTER_THE_CASES = 100;

    private final ClockFollowers followers;
    private final InboxDueDates inbox;
    private final AlertTimersInBulk alerts;
    private final DrawnTimersInBulk drawn;

    EngineFollowsClocks(
            ClockFollowers followers, InboxDueDates inbox, AlertTimersInBulk alerts, DrawnTimersInBulk drawn) {
        this.followers = followers;
        this.inbox = inbox;
        this.alerts = alerts;
        this.drawn = drawn;
    }

    @Override
    public void moved(List<MovedClock> clocks, Instant now, String batchId) {
        List<ClockReading> readings = clocks.stream().map(MovedClock::after).toList();
        if (batchId == null) {
            followers.follow(readings);
            return;
        }
        inbox.follow(clocks.stream()
                .filter(MovedClock::hasOtherDue)
                .map(MovedClock::after)
                .toList());
        alerts.follow(clocks, now);
        drawn.follow(readings);
    }
}
