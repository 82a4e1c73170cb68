package vn.congvu.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congvu.calendar.WorkingCalendar;

/**
 * When each step, and each stage, of a dossier should have been received: after the limits of those before it, in the
 * running time of the promise. What came after a restart is planned from there. Opinions are not planned, and neither is
 * work that comes back for rework.
 */
final class Plan {

    private final List<ReplayedClock> clocks;
    private final Optional<ReplayedClock> promise;

    /** {@code clocks} are those of one dossier in the order of their opening. */
    Plan(List<ReplayedClock> clocks) {
        this.clocks = clocks;
        this.promise = Promise.of(clocks, clock -> clock.reading().kind());
    }

    /** Empty where nothing says when it should have come. */
    Optional<Instant> receiptOf(ReplayedClock clock) {
        boolean planned =
                clock.reading().kind() == ClockKind.STEP || clock.reading().kind() == ClockKind.STAGE;
        return promise.filter(running -> planned
                        && !receivedAt(clock).isBefore(running.replayed().startedAt()))
                .flatMap(running -> before(clock, begin(running, clock))
                        .map(limits -> reached(running, begin(running, clock), limits)));
    }

    /** The working minutes it came too late; what follows the promise came late when that had passed. */
    long receivedLate(ReplayedClock clock) {
        Instant received = receivedAt(clock);
        Instant latest = receiptOf(clock)
                .or(() -> clock.row().inherits()
                        ? Optional.of(clock.replayed().base().due())
                        : Optional.empty())
                .orElse(received);
        return received.isAfter(latest)
                ? clock.calendar().worked(latest, received).toMinutes()
                : 0;
    }

    private static Instant begin(ReplayedClock promise, ReplayedClock clock) {
        Instant restarted = promise.replayed().begunAt();
        return receivedAt(clock).isBefore(restarted) ? promise.replayed().startedAt() : restarted;
    }

    /** The sum of the limits before it; empty when one of them has none, or when this is work done again. */
    private Optional<Duration> before(ReplayedClock clock, Instant begin) {
        Duration sum = Duration.ZERO;
        Set<String> seen = new HashSet<>();
        for (ReplayedClock earlier : clocks.subList(0, clocks.indexOf(clock))) {
            if (counts(earlier, clock, begin) && seen.add(place(earlier))) {
                if (earlier.row().inherits()) {
                    return Optional.empty();
                }
                sum = sum.plus(limit(earlier));
            }
        }
        return seen.contains(place(clock)) ? Optional.empty() : Optional.of(sum);
    }

    /** Of the same kind, and not over when the promise began to run. */
    private static boolean counts(ReplayedClock earlier, ReplayedClock clock, Instant begin) {
        return earlier.reading().kind() == clock.reading().kind()
                && (!receivedAt(earlier).isBefore(begin) || endsAfter(earlier, begin));
    }

    private static boolean endsAfter(ReplayedClock clock, Instant moment) {
        return clock.replayed().stoppedAt() == null
                || clock.replayed().stoppedAt().isAfter(moment);
    }

    /** The same step of another stage is another one. */
    private String place(ReplayedClock clock) {
        String stage = clocks.stream()
                .filter(other -> other.reading().kind() == ClockKind.STAGE)
                .filter(other -> !receivedAt(other).isAfter(receivedAt(clock)) && endsAfter(other, receivedAt(clock)))
                .map(other -> other.reading().key())
                .reduce("", (first, later) -> later);
        return clock.reading().elementId() + "@" + stage;
    }

    /** The moment at which the promise has run for so long since the beginning; pauses put it off. */
    private static Instant reached(ReplayedClock promise, Instant begin, Duration limits) {
        WorkingCalendar calendar = promise.calendar();
        Duration left = limits;
        Instant end = begin;
        for (Segment segment : promise.replayed().segments()) {
            if (segment.to().isAfter(begin)) {
                Instant from = segment.from().isBefore(begin) ? begin : segment.from();
                end = segment.to();
                Duration ran = segment.running() ? calendar.worked(from, segment.to()) : Duration.ZERO;
                if (segment.running() && left.compareTo(ran) <= 0) {
                    return calendar.plusWorking(from, left);
                }
                left = left.minus(ran);
            }
        }
        return calendar.plusWorking(end, left);
    }

    /** The working time its own term gives it. */
    static Duration limit(ReplayedClock clock) {
        return clock.calendar()
                .worked(clock.replayed().begunAt(), clock.replayed().base().due());
    }

    private static Instant receivedAt(ReplayedClock clock) {
        return clock.reading().startedAt();
    }
}
