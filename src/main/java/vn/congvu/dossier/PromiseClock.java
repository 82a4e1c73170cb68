package vn.congvu.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;

/** What the ledger says about the dates of a dossier. */
@Component
class PromiseClock {

    private final SlaLedger ledger;

    PromiseClock(SlaLedger ledger) {
        this.ledger = ledger;
    }

    /** The clock the promised date follows; empty before acceptance. */
    Optional<ClockReading> of(Dossier dossier) {
        return ledger.promise(dossier.code());
    }

    boolean stands(Dossier dossier) {
        return standsFor(dossier).isPresent();
    }

    /** Why it stands still; empty while it runs. */
    Optional<PauseReason> standsFor(Dossier dossier) {
        return of(dossier).filter(clock -> clock.state() == ClockState.PAUSED).map(ClockReading::pausedFor);
    }

    boolean runs(Dossier dossier) {
        return of(dossier).filter(ClockReading::isOpen).isPresent();
    }

    /** The official indicator counts the dossier as overdue, whatever its dates say. */
    boolean overdueByRule(Dossier dossier) {
        return of(dossier).filter(ClockReading::overdueByRule).isPresent();
    }

    Instant due(Dossier dossier, ClockKind kind) {
        return last(dossier, kind).map(ClockReading::dueAt).orElse(null);
    }

    private Optional<ClockReading> last(Dossier dossier, ClockKind kind) {
        return ledger.ofDossier(dossier.code()).stream()
                .filter(reading -> reading.kind() == kind)
                .reduce((first, second) -> second);
    }
}
