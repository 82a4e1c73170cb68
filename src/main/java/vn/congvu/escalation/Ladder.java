package vn.congvu.escalation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;

/** The levels of a clock: those of the table in force when it started. */
@Component
class Ladder {

    private final LadderTable table;
    private final SlaLedger ledger;

    Ladder(LadderTable table, SlaLedger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    /** The least urgent first. */
    List<Rung> of(ClockReading clock) {
        return of(clock, promises(List.of(clock)));
    }

    /** As {@link #of(ClockReading)} for one of the clocks that {@link #promises} was asked about. */
    List<Rung> of(ClockReading clock, Predicate<ClockReading> promises) {
        return rungs(table, clock, promises.test(clock));
    }

    static List<Rung> rungs(LadderTable table, ClockReading clock, boolean promise) {
        return table.rows(new LadderTable.Question(clock.kind(), promise, clock.startedAt())).stream()
                .map(Rung::of)
                .sorted(Comparator.comparing(Rung::level).reversed())
                .toList();
    }

    /** Which of the clocks show a date an applicant was given: the committed limit, where there is none that of the law. */
    Predicate<ClockReading> promises(Collection<ClockReading> clocks) {
        Set<String> lawful = clocks.stream()
                .filter(clock -> clock.kind() == ClockKind.STATUTORY)
                .map(ClockReading::dossierCode)
                .collect(Collectors.toSet());
        Set<String> committed = ledger.committed(lawful);
        return clock -> clock.kind() == ClockKind.COMMITTED
                || clock.kind() == ClockKind.STATUTORY && !committed.contains(clock.dossierCode());
    }
}
