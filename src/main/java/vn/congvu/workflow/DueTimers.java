package vn.congvu.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * Fires the timers of all cases by hand, by the product's clock. For walking through the past of a demonstration while
 * the job executor is not running; nothing on the web leads here.
 */
public interface DueTimers {

    /** When the earliest waiting timer is due, be it in the past or in the future. */
    Optional<Instant> next();

    /** Fires every timer that is due now, the earliest first; what they set anew waits for the next call. */
    void fire();
}
