package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;

/** What of the ladder of a clock is still ahead of it. Nothing is while it does not run. */
@Component
class PendingRungs {

    private final Ladder ladder;
    private final AlertTimes times;
    private final ApologyState apologies;

    PendingRungs(Ladder ladder, AlertTimes times, ApologyState apologies) {
        this.ladder = ladder;
        this.times = times;
        this.apologies = apologies;
    }

    Predicate<ClockReading> promises(Collection<ClockReading> clocks) {
        return ladder.promises(clocks);
    }

    /** A level whose condition did not hold at its moment is not asked for at that moment again: the timer would not end. */
    Optional<Instant> next(ClockReading clock, Set<AlertLevel> raised, Predicate<ClockReading> promises, Instant now) {
        return pending(clock, raised, promises).stream()
                .flatMap(rung -> times.of(rung, clock).filter(at -> !rung.conditional() || at.isAfter(now)).stream())
                .min(Comparator.naturalOrder());
    }

    /** Each level once, however many of its moments have passed. */
    Collection<Rung> due(ClockReading clock, Set<AlertLevel> raised, Instant now) {
        Map<AlertLevel, Rung> due = new LinkedHashMap<>();
        pending(clock, raised, promises(List.of(clock))).stream()
                .filter(rung -> isDue(rung, clock, now) && !due.containsKey(rung.level()) && holds(rung, clock))
                .forEach(rung -> due.put(rung.level(), rung));
        return due.values();
    }

    private List<Rung> pending(ClockReading clock, Set<AlertLevel> raised, Predicate<ClockReading> promises) {
        if (clock.state() != ClockState.RUNNING) {
            return List.of();
        }
        return ladder.of(clock, promises).stream()
                .filter(rung -> !raised.contains(rung.level()))
                .toList();
    }

    private boolean isDue(Rung rung, ClockReading clock, Instant now) {
        return times.of(rung, clock).filter(at -> !at.isAfter(now)).isPresent();
    }

    private boolean holds(Rung rung, ClockReading clock) {
        return !rung.conditional() || apologies.missing(clock.dossierCode());
    }
}
