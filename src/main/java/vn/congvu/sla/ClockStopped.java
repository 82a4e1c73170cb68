package vn.congvu.sla;

/** Whoever has to react, in the same transaction, when a clock stops. */
public interface ClockStopped {

    void stopped(ClockReading clock, String by);
}
