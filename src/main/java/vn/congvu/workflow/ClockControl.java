package vn.congvu.workflow;

import java.time.Instant;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.OpenClock;

/** Pauses, resumes and moves the clocks of a case together with the timers that hang on them. */
public interface ClockControl {

    void pause(String businessKey, Interruption why, String by);

    /** Timers drawn on dates that sleep stand still, although no clock of the case runs; {@link #promiseFollowed} wakes them. */
    void holdDates(String businessKey);

    void resume(String businessKey, String by, String legalBasis);

    /** Resumes with the full term again (supplement mode "restart"). */
    void restart(String businessKey, String by, String legalBasis);

    /**
     * The case shows the promise its clocks show after a resumption, a restart or an extension: timers drawn on it are
     * computed anew.
     */
    void promiseFollowed(String businessKey);

    /** The official indicator counts the case as overdue from now on. */
    void overdueByRule(String businessKey, String by, String legalBasis);

    /** Moves the promise of the whole case, and the clocks that inherit it. */
    void extend(String businessKey, Instant newDue, String reason, String by, String legalBasis);

    /** Dates of the case itself have moved, not its clocks: timers drawn on them are computed anew. */
    void datesMoved(String businessKey);

    /** The date a clock took over from its case has moved: the clock, its alerts and its row in the inbox follow it. */
    void follow(String clockKey, Instant newDue, String reason, String by, String legalBasis);

    /** Starts a clock that no place of the model bears, with its alerts; once, however often it is asked for. */
    void open(OpenClock clock);

    /** Ends such a clock. */
    void close(String clockKey, boolean cancelled, String reason, String by);
}
