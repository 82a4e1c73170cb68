package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.Outcome;

/**
 * What happened at a step of a council, from its clocks.
 *
 * @param readings those that are known: a step whose end lies beyond the published calendar has none
 */
record StepActual(List<StepTimes.Begun> begun, List<ClockReading> readings) {

    boolean began() {
        return !begun.isEmpty();
    }

    Instant beganAt() {
        return began() ? begun.get(0).at() : null;
    }

    /** Null while any part of it is open. */
    Instant endedAt() {
        return isDone()
                ? begun.stream()
                        .map(this::endOf)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElseThrow()
                : null;
    }

    /** When it has or had to be done, as the inbox of those who do it says: the latest of its parts. Null without a clock. */
    Instant dueAt() {
        return readings.stream()
                .map(ClockReading::dueAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    boolean isDone() {
        return began() && done() == parts();
    }

    int parts() {
        return begun.size();
    }

    int done() {
        return (int) begun.stream().filter(one -> endOf(one).isPresent()).count();
    }

    private Optional<Instant> endOf(StepTimes.Begun one) {
        return readings.stream()
                .filter(reading -> reading.key().equals(one.clockKey()) && !reading.isOpen())
                .findFirst()
                .map(ClockReading::stoppedAt)
                .or(() -> Optional.ofNullable(one.endedAt()));
    }

    Timeline.State state(Instant now) {
        if (isDone()) {
            return readings.stream().anyMatch(reading -> reading.outcome() == Outcome.LATE)
                    ? Timeline.State.DONE_LATE
                    : Timeline.State.DONE;
        }
        if (readings.stream().anyMatch(reading -> reading.state() == ClockState.PAUSED)) {
            return Timeline.State.PAUSED;
        }
        return isLate(now) ? Timeline.State.LATE : Timeline.State.RUNNING;
    }

    private boolean isLate(Instant now) {
        return readings.stream()
                .filter(ClockReading::isOpen)
                .map(ClockReading::dueAt)
                .filter(Objects::nonNull)
                .anyMatch(now::isAfter);
    }
}
