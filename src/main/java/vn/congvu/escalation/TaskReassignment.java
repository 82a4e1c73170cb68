package vn.congvu.escalation;

import java.util.List;
import vn.congvu.sla.ClockReading;

/** Gives the task that an open clock measures to another officer. Whoever keeps the tasks implements it. */
public interface TaskReassignment {

    /** An officer who may do the task, and how much lies on their desk. */
    record Candidate(String username, String fullName, long openTasks) {}

    /** Who may be given the task; empty when it is no longer open. */
    List<Candidate> candidates(ClockReading clock);

    /** Refused (a problem) when there is no such task any more or the officer may not do it. */
    void reassign(ClockReading clock, String username);
}
