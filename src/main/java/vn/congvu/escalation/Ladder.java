package vn.congvu.escalation;

import java.util.Comparator;
import java.util.List;
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
        return rungs(table, clock, isPromise(clock));
    }

    static List<Rung> rungs(LadderTable table, ClockReading clock, boolean promise) {
        return table.rows(new LadderTable.Question(clock.kind(), promise, clock.startedAt())).stream()
                .map(Rung::of)
                .sorted(Comparator.comparing(Rung::level).reversed())
                .toList();
    }

    /** The committed limit where the dossier has one, otherwise the one of the law. */
    private boolean isPromise(ClockReading clock) {
        return clock.kind().isPromise()
                && (clock.kind() == ClockKind.COMMITTED
                        || ledger.ofDossier(clock.dossierCode()).stream()
                                .noneMatch(other -> other.kind() == ClockKind.COMMITTED));
    }
}
