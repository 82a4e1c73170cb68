package vn.congvu.workflow;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Fires timers by hand, one at a time, for walking through the past of a demonstration while the job executor is not
 * running. Joins the caller's transaction; nothing on the web leads here.
 */
public interface DueTimers {

    /**
     * Fires the earliest timer that is due by the given moment.
     *
     * @param beforeFiring hears when the timer was due, in time to set the clock to it
     * @return false when no timer is due by then
     */
    boolean fireEarliest(Instant until, Consumer<Instant> beforeFiring);
}
