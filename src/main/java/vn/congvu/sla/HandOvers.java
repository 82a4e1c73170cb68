package vn.congvu.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The control slip of a dossier: handing over late and receiving late told apart. */
final class HandOvers {

    private static final Set<ClockKind> HANDED_OVER =
            EnumSet.of(ClockKind.RECEPTION, ClockKind.STEP, ClockKind.CONSULTATION);

    private final List<ReplayedClock> clocks;
    private final Plan plan;

    /** {@code clocks} are those of one dossier in the order of their opening. */
    HandOvers(List<ReplayedClock> clocks) {
        this.clocks = clocks;
        this.plan = new Plan(clocks);
    }

    List<HandOver> lines() {
        return steps().map(this::line).toList();
    }

    private Stream<ReplayedClock> steps() {
        return clocks.stream()
                .filter(clock -> HANDED_OVER.contains(clock.reading().kind()));
    }

    private HandOver line(ReplayedClock clock) {
        ClockReading reading = clock.reading();
        Long limit = clock.row().inherits() ? null : Plan.limit(clock).toMinutes();
        return new HandOver(
                reading.kind(),
                reading.nameVi(),
                reading.nameEn(),
                from(clock),
                reading.unitCode(),
                reading.owner(),
                reading.startedAt(),
                plan.receiptOf(clock).orElse(null),
                plan.receivedLate(clock),
                clock.replayed().stoppedAt(),
                limit,
                clock.replayed().workedMinutes(),
                ownLate(clock),
                reading.outcome(),
                note(Phrases.VI, clock),
                note(Phrases.EN, clock));
    }

    /** The unit that handed over last before it was received; whoever asks for an opinion may still have the dossier. */
    private String from(ReplayedClock clock) {
        Instant received = clock.reading().startedAt();
        boolean opinion = clock.reading().kind() == ClockKind.CONSULTATION;
        return steps().takeWhile(other -> other != clock)
                .filter(other -> !stopped(other).isAfter(received)
                        || opinion && other.reading().kind() == ClockKind.STEP)
                .sorted(Comparator.comparing(HandOvers::stopped))
                .reduce((earlier, later) -> later)
                .map(other -> other.reading().unitCode())
                .orElse(null);
    }

    private static Instant stopped(ReplayedClock clock) {
        return clock.replayed().stoppedAt() == null
                ? Instant.MAX
                : clock.replayed().stoppedAt();
    }

    /** After its due date, which pauses have moved; what follows the promise is late only for what it did itself. */
    private static long ownLate(ReplayedClock clock) {
        Replayed replayed = clock.replayed();
        Instant received = clock.reading().startedAt();
        Instant due = replayed.dueAt().isBefore(received) ? received : replayed.dueAt();
        Instant end = replayed.stoppedAt() == null ? lastMoment(replayed) : replayed.stoppedAt();
        return end.isAfter(due) ? clock.calendar().worked(due, end).toMinutes() : 0;
    }

    /** Up to which it is told; a paused clock is no later than when it was paused. */
    private static Instant lastMoment(Replayed replayed) {
        if (replayed.standsAt() != null) {
            return replayed.standsAt();
        }
        List<Segment> life = replayed.segments();
        return life.isEmpty() ? replayed.startedAt() : life.get(life.size() - 1).to();
    }

    private String note(Phrases phrases, ReplayedClock clock) {
        String note = Stream.of(
                        amount(phrases, "slip.received-late", plan.receivedLate(clock)),
                        amount(phrases, "slip.handed-over-late", ownLate(clock)),
                        paused(phrases, clock))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    private static Stream<String> amount(Phrases phrases, String key, long minutes) {
        return minutes == 0 ? Stream.empty() : Stream.of(phrases.say(key, phrases.amount(minutes)));
    }

    private static Stream<String> paused(Phrases phrases, ReplayedClock clock) {
        if (clock.replayed().pausedMinutes() == 0) {
            return Stream.empty();
        }
        String reasons = clock.replayed().segments().stream()
                .filter(segment -> !segment.running())
                .map(segment -> phrases.reason(segment.pausedFor()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                phrases.say("slip.not-counted", phrases.amount(clock.replayed().pausedMinutes()), reasons));
    }
}
