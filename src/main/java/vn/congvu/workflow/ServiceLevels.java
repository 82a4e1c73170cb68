package vn.congvu.workflow;

import java.time.Instant;
import vn.congvu.sla.OpenClock;

/** Turns a declared service level into the clock of one case; the feature that owns the case knows its limits. */
public interface ServiceLevels {

    /** @param clockKey unique per scope instance; @param owner user name of the person at work, may be null */
    OpenClock clockFor(DeclaredLevel declared, ScopeFacts scope, String clockKey, Instant at);
}
