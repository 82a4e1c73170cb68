package vn.congvu.workflow;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.congvu.sla.OpenClock;

/** Turns a declared service level into the clocks of one case; the feature that owns the case knows its limits. */
public interface ServiceLevels {

    /** What the key of a clock ends with that counts the shorter limit the city committed itself to. */
    String COMMITTED = "/committed";

    /**
     * @param group gives the candidate group of a task, null for larger scopes and where the model names none
     * @param clockKey unique per scope instance: the key of the clock of the declared kind. The clock of a commitment
     *     beside a statutory one has this key with {@link #COMMITTED} after it.
     * @return empty when the time of this scope does not count for this case
     */
    List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at);
}
