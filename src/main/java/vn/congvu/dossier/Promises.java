package vn.congvu.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.workflow.ClockControl;

/** The promised date of a dossier: it follows its clock, and moves by an apology within the limits of the procedure. */
@Component
class Promises {

    private final PromiseClock promise;
    private final Extensions extensions;
    private final ClockControl clocks;
    private final DossierJournal journal;

    Promises(PromiseClock promise, Extensions extensions, ClockControl clocks, DossierJournal journal) {
        this.promise = promise;
        this.extensions = extensions;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** After a pause the promise is what the clock says. */
    void follow(Dossier dossier) {
        promise.of(dossier).map(ClockReading::dueAt).ifPresent(dossier::promise);
        clocks.promiseFollowed(dossier.code());
    }

    /** An apology with a new date; the slip goes out together with it. */
    void extend(Dossier dossier, LocalDate newDate, String reason, String by) {
        Instant newPromise = extensions.promised(dossier, newDate, "newDate");
        dossier.extended(newPromise);
        clocks.extend(dossier.code(), newPromise, reason, by, extensions.legalBasis(dossier));
        clocks.promiseFollowed(dossier.code());
        apologise(dossier, reason, newPromise, by);
    }

    /** An apology where no new date may be promised any more. */
    void apologise(Dossier dossier, String reason, String by) {
        apologise(dossier, reason, null, by);
    }

    private void apologise(Dossier dossier, String reason, Instant newPromise, String by) {
        journal.issue(dossier.code(), Slip.Kind.APOLOGY, reason, newPromise, by);
        journal.note(dossier.code(), HistoryEntry.Kind.APOLOGISED, by, reason);
    }
}
