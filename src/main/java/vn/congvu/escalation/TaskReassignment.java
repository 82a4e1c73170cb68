package vn.congvu.escalation;

import vn.congvu.sla.ClockReading;

/** Gives the task that an open clock measures to another officer. Whoever keeps the tasks implements it. */
public interface TaskReassignment {

    /** Refused (a problem) when there is no such task any more or the officer may not do it. */
    void reassign(ClockReading clock, String username);
}
