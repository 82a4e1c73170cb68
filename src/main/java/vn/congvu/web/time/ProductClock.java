package vn.congvu.web.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The one clock of the product, in UTC and whole milliseconds (no database keeps more of it). It follows the machine;
 * in a demonstration and in tests it can be set to another moment, from which it goes on running.
 */
public final class ProductClock extends Clock {

    private final Clock machine;
    private final boolean movable;
    private final List<ClockMoved> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;
    private volatile Instant stopped;

    public ProductClock(Clock machine, boolean movable) {
        this.machine = machine;
        this.movable = movable;
    }

    @Override
    public Instant instant() {
        Instant at = stopped == null ? machine.instant().plus(offset) : stopped;
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Sets the clock; it goes on running from there. */
    public void moveTo(Instant now) {
        set(Duration.between(machine.instant(), now), null);
    }

    /** Sets the clock and stops it there, so that a test can name every moment exactly. */
    public void stopAt(Instant now) {
        set(Duration.between(machine.instant(), now), now);
    }

    /** Back to the time of the machine. */
    public void reset() {
        set(Duration.ZERO, null);
    }

    /** Lets the work set the clock as it needs, and puts it back afterwards, also when the work fails. */
    public void puttingBackAfter(Runnable work) {
        Duration aheadBefore = offset;
        Instant stoppedBefore = stopped;
        try {
            work.run();
        } finally {
            set(aheadBefore, stoppedBefore);
        }
    }

    /** How far the clock is ahead of the machine (negative: behind). */
    public Duration offset() {
        return offset;
    }

    /** Whether a test has stopped it. */
    public boolean stands() {
        return stopped != null;
    }

    public void addFollower(ClockMoved follower) {
        followers.add(follower);
    }

    void moveBy(Duration ahead) {
        set(ahead, null);
    }

    private void set(Duration ahead, Instant stopAt) {
        if (!movable) {
            throw new IllegalStateException("The clock moves in the profiles demo and test only");
        }
        offset = ahead;
        stopped = stopAt;
        followers.forEach(follower -> follower.clockMoved(this));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        ProductClock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
