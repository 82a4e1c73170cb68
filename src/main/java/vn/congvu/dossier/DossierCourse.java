package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.congvu.procedure.StepKey;
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
    private final Supplements supplements;
    private final Submissions submissions;
    private final Clock clock;

    DossierCourse(
            DossierRoutes routes,
            DossierJournal journal,
            PromiseDates dates,
            Promises promises,
            Supplements supplements,
            Submissions submissions,
            Clock clock) {
        this.routes = routes;
        this.journal = journal;
        this.dates = dates;
        this.promises = promises;
        this.supplements = supplements;
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
        supplements.requested(dossier, asked.text("supplementReason"), asked.by());
    }

    public void supplementTakenIn(String code) {
        supplements.takenIn(routes.dossier(code), SYSTEM);
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
        dossier.countsBy(dates.calendarInForce());
        Instant promise = dates.promise(dossier, routes.procedure(dossier), received);
        String clerk = decision(dossier, StepDesks.INTAKE).by();
        dossier.accepted(received, promise);
        journal.issue(code, Slip.Kind.RECEIPT, null, promise, clerk);
        journal.note(code, HistoryEntry.Kind.ACCEPTED, clerk, null);
    }

    /** The outcome of the unit, at the end of its stage. */
    void stageDone(String code, Integer stage) {
        journal.step(code, HistoryEntry.Kind.STAGE_DONE, null, stage, SYSTEM, null);
    }

    /** Form 04, signed by the leader: an apology with a new date, or without one where none may be promised any more. */
    public void apologised(String code) {
        Dossier dossier = routes.dossier(code);
        Submitted apology = decision(dossier, StepDesks.APOLOGY);
        String newDate = apology.text("newDate");
        if (newDate == null) {
            promises.apologise(dossier, apology.text("reason"), apology.by());
        } else {
            promises.extend(dossier, LocalDate.parse(newDate), apology.text("reason"), apology.by());
        }
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

    private Submitted decision(Dossier dossier, String step) {
        Optional<Submitted> sent = submissions.latest(dossier.code(), step);
        return sent.orElseThrow(() -> new IllegalStateException(
                "Dossier " + dossier.code() + " has reached a step after '" + step + "' that nobody completed"));
    }
}
