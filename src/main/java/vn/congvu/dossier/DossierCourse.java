package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.congvu.procedure.StepKey;
import vn.congvu.procedure.SupplementMode;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.ClockControl;
import vn.congvu.workflow.Submissions;
import vn.congvu.workflow.Submissions.Submitted;

/**
 * What the service tasks of the models do, one business event a method. Called inside the engine's transaction, so no
 * transaction begins here.
 */
@Service
public class DossierCourse {

    private static final String SYSTEM = "system";

    private final DossierRoutes routes;
    private final DossierJournal journal;
    private final PromiseDates dates;
    private final Promises promises;
    private final ClockControl clocks;
    private final SlaLedger ledger;
    private final Submissions submissions;
    private final Clock clock;

    DossierCourse(
            DossierRoutes routes,
            DossierJournal journal,
            PromiseDates dates,
            Promises promises,
            ClockControl clocks,
            SlaLedger ledger,
            Submissions submissions,
            Clock clock) {
        this.routes = routes;
        this.journal = journal;
        this.dates = dates;
        this.promises = promises;
        this.clocks = clocks;
        this.ledger = ledger;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Form 03: the dossier is not accepted. */
    public void refused(String code) {
        Dossier dossier = routes.dossier(code);
        Submitted decision = decision(dossier, StepDesks.INTAKE);
        dossier.closingFor(decision.text("refusalReason"));
        dossier.closed(DossierStatus.REJECTED, clock.instant());
        journal.issue(code, Slip.Kind.REFUSAL, dossier.closingReason(), null, decision.by());
        journal.note(code, HistoryEntry.Kind.REFUSED, decision.by(), dossier.closingReason());
    }

    /** Form 02: says once and completely what is missing; the time until the answer is the applicant's. */
    public void supplementRequested(String code) {
        Dossier dossier = routes.dossier(code);
        Submitted asked = decision(dossier, dossier.acceptedAt() == null ? StepDesks.INTAKE : StepKey.PROCESS.key());
        String reason = asked.text("supplementReason");
        if (clocksRun(code)) {
            clocks.pause(
                    code,
                    Interruption.of(
                            PauseReason.SUPPLEMENT, routes.procedure(dossier).legalBasis()),
                    asked.by());
        }
        dossier.supplementRequested();
        journal.issue(code, Slip.Kind.SUPPLEMENT_REQUEST, reason, null, asked.by());
        journal.note(code, HistoryEntry.Kind.SUPPLEMENT_REQUESTED, asked.by(), reason);
    }

    /** The clock runs on, or starts again from zero, as the procedure says. */
    public void supplementTakenIn(String code) {
        Dossier dossier = routes.dossier(code);
        if (dossier.acceptedAt() != null) {
            String basis = routes.procedure(dossier).legalBasis();
            if (routes.procedure(dossier).supplementMode() == SupplementMode.RESTART) {
                clocks.restart(code, SYSTEM, basis);
            } else {
                clocks.resume(code, SYSTEM, basis);
            }
            promises.follow(dossier);
        }
        dossier.supplementTakenIn();
    }

    public void unanswered(String code) {
        Dossier dossier = routes.locked(code);
        dossier.closed(DossierStatus.STOPPED, clock.instant());
        journal.issue(code, Slip.Kind.STOP_NOTICE, null, null, SYSTEM);
        journal.note(code, HistoryEntry.Kind.UNANSWERED, SYSTEM, null);
    }

    /** Form 01: the dossier is complete, the clock starts, the date is promised. */
    public void accepted(String code) {
        Dossier dossier = routes.dossier(code);
        // The receipt names hour and minute; the clock counts from exactly what is printed on it.
        Instant received = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Instant promise = dates.promise(dossier, routes.procedure(dossier), received);
        String clerk = decision(dossier, StepDesks.INTAKE).by();
        dossier.accepted(received, promise);
        journal.issue(code, Slip.Kind.RECEIPT, null, promise, clerk);
        journal.note(code, HistoryEntry.Kind.ACCEPTED, clerk, null);
    }

    /** The outcome of the unit, at the end of its stage. */
    public void stageDone(String code, Integer stage, String processInstanceId) {
        clocks.closeStage(processInstanceId);
        journal.step(code, HistoryEntry.Kind.STAGE_DONE, null, stage, SYSTEM, null);
    }

    /** Form 04: an apology with a new date, signed by the leader. */
    public void apologised(String code) {
        Dossier dossier = routes.dossier(code);
        Submitted apology = decision(dossier, StepDesks.APOLOGY);
        promises.extend(dossier, LocalDate.parse(apology.text("newDate")), apology.text("reason"), apology.by());
    }

    public void withdrawn(String code) {
        Dossier dossier = routes.dossier(code);
        dossier.closed(DossierStatus.WITHDRAWN, clock.instant());
        journal.issue(code, Slip.Kind.STOP_NOTICE, dossier.closingReason(), null, SYSTEM);
    }

    public void finished(String code) {
        routes.dossier(code).finished(clock.instant());
        journal.note(code, HistoryEntry.Kind.FINISHED, SYSTEM, null);
    }

    public void returned(String code) {
        Dossier dossier = routes.dossier(code);
        Submitted handedOver = decision(dossier, StepKey.RETURN.key());
        dossier.returned(clock.instant());
        journal.note(code, HistoryEntry.Kind.RETURNED, handedOver.by(), handedOver.text("receiverName"));
    }

    private boolean clocksRun(String code) {
        return ledger.ofDossier(code).stream()
                .anyMatch(reading -> reading.kind().isPromise() && reading.isOpen());
    }

    private Submitted decision(Dossier dossier, String step) {
        Optional<Submitted> sent = submissions.latest(dossier.code(), step);
        return sent.orElseThrow(() -> new IllegalStateException(
                "Dossier " + dossier.code() + " has reached a step after '" + step + "' that nobody completed"));
    }
}
