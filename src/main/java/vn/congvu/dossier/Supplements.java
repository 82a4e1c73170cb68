package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.procedure.SupplementMode;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.PauseRules;
import vn.congvu.workflow.ClockControl;

/** What asking the applicant for missing papers does to the clocks, and what having them does. */
@Component
class Supplements {

    private final ClockControl clocks;
    private final PromiseClock promise;
    private final Promises promises;
    private final PauseRules pauses;
    private final DossierRoutes routes;
    private final DossierJournal journal;
    private final DossierLimits limits;

    Supplements(
            ClockControl clocks,
            PromiseClock promise,
            Promises promises,
            PauseRules pauses,
            DossierRoutes routes,
            DossierJournal journal,
            DossierLimits limits) {
        this.clocks = clocks;
        this.promise = promise;
        this.promises = promises;
        this.pauses = pauses;
        this.routes = routes;
        this.journal = journal;
        this.limits = limits;
    }

    /** Form 02 is issued; from now on the time is the applicant's. */
    void requested(Dossier dossier, String reason, String by) {
        dossier.supplementRequested();
        Slip slip = journal.issue(dossier.code(), Slip.Kind.SUPPLEMENT_REQUEST, reason, null, by);
        String basis = pauses.of(PauseReason.SUPPLEMENT).orElseThrow().legalBasis();
        if (promise.runs(dossier)) {
            clocks.pause(
                    dossier.code(), new Interruption(PauseReason.SUPPLEMENT, basis, slip.number(), null, null), by);
        }
        Grounds grounds = Grounds.pause(PauseReason.SUPPLEMENT, basis, null).provedBy(slip);
        journal.note(dossier.code(), HistoryEntry.Kind.SUPPLEMENT_REQUESTED, by, reason, grounds);
        if (dossier.processingSupplements() > limits.supplementRequests()) {
            overdueByRule(dossier, slip, by);
        }
    }

    /** Once more than allowed: overdue for the official indicator, whatever the procedure's own clock says. */
    private void overdueByRule(Dossier dossier, Slip slip, String by) {
        String basis = limits.supplementRequestsBasis();
        slip.makesOverdue();
        clocks.overdueByRule(dossier.code(), by, basis);
        journal.note(
                dossier.code(),
                HistoryEntry.Kind.OVERDUE_BY_RULE,
                by,
                null,
                Grounds.law(basis).provedBy(slip));
    }

    /** The clock runs on, or starts again from zero, as the procedure says. */
    void takenIn(Dossier dossier, String by) {
        if (dossier.acceptedAt() != null) {
            String basis = routes.procedure(dossier).legalBasis();
            if (routes.procedure(dossier).supplementMode() == SupplementMode.RESTART) {
                clocks.restart(dossier.code(), by, basis);
            } else {
                clocks.resume(dossier.code(), by, basis);
            }
            promises.follow(dossier);
        }
        dossier.supplementTakenIn();
    }
}
