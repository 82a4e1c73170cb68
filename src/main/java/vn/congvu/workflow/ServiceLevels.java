package vn.congvu.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.congvu.sla.OpenClock;

/** Turns a declared service level into the clock of one case; the feature that owns the case knows its limits. */
public interface ServiceLevels {

    /**
     * @param clockKey unique per scope instance
     * @return empty when the time of this scope does not count for this case
     */
    Optional<OpenClock> clockFor(DeclaredLevel declared, ScopeFacts scope, String clockKey, Instant at);
}
