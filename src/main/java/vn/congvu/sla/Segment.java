package vn.congvu.sla;

import java.time.Instant;

/** A stretch of a clock's life in which it ran ({@code pausedFor} null) or stood still for one reason. */
record Segment(Instant from, Instant to, PauseReason pausedFor) {

    boolean running() {
        return pausedFor == null;
    }
}
