package vn.congvu.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.PauseRule;
import vn.congvu.sla.PauseRules;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;

/** The clocks of a case, as far as its process moves them. */
@Component
class CaseClocks {

    private final ClockControl control;
    private final SlaLedger ledger;
    private final PauseRules rules;

    CaseClocks(ClockControl control, SlaLedger ledger, PauseRules rules) {
        this.control = control;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** The time until the applicant adds something is the applicant's; false when no clock runs. */
    boolean pause(String code) {
        boolean runs = any(code, ClockState.RUNNING);
        if (runs) {
            control.pause(code, Interruption.of(PauseReason.SUPPLEMENT, basis()), CaseJournal.SYSTEM);
        }
        return runs;
    }

    /** False when no clock stands still. */
    boolean resume(String code) {
        boolean stands = any(code, ClockState.PAUSED);
        if (stands) {
            control.resume(code, CaseJournal.SYSTEM, basis());
            control.promiseFollowed(code);
        }
        return stands;
    }

    boolean stands(String code) {
        return any(code, ClockState.PAUSED);
    }

    private boolean any(String code, ClockState state) {
        return ledger.ofDossier(code).stream().anyMatch(clock -> clock.state() == state);
    }

    private String basis() {
        return rules.of(PauseReason.SUPPLEMENT).map(PauseRule::legalBasis).orElse(null);
    }

    /** The clock an alert is about: the one that is behind the longest, or else the promise, or else any that is open. */
    Optional<ClockReading> behind(String code, Instant now) {
        return ledger.ofDossier(code).stream()
                .filter(ClockReading::isOpen)
                .min(Comparator.comparing((ClockReading clock) -> clock.dueAt().isAfter(now))
                        .thenComparing(clock ->
                                clock.dueAt().isAfter(now) && !clock.kind().isPromise())
                        .thenComparing(ClockReading::dueAt));
    }
}
