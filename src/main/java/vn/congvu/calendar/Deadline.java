package vn.congvu.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A due date that can explain itself.
 *
 * @param countedFrom the moment the receipt counts from; later than the receipt when that was outside opening hours
 * @param trace every date from the receipt to the due date, once each, in order; empty where it was not asked for
 */
public record Deadline(Instant due, Instant countedFrom, List<TracedDay> trace) {

    public Deadline {
        trace = List.copyOf(trace);
    }
}
