package vn.congvu.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The alert ladder of a clock, driven by one timer for each open clock. */
public interface ClockWatch {

    /** When the next level not raised yet falls due (maybe before now); empty when none is left or the clock stands. */
    Optional<Instant> nextAlert(ClockReading clock, Instant now);

    /** {@link #nextAlert} of many clocks, by their keys; clocks with nothing left to raise are missing. */
    Map<String, Instant> nextAlerts(Collection<ClockReading> clocks, Instant now);

    /** Raises every level due by now, each once in the life of the clock; the next alert as above. */
    Optional<Instant> raise(String clockKey, Instant now);
}
