package vn.congvu.calendar;

/** Working time is counted in nanoseconds, so that no instant has to be rounded. */
final class Nanos {

    static final long PER_MINUTE = 60_000_000_000L;

    private Nanos() {}
}
