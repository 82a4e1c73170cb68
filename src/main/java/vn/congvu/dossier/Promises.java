package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.ClockControl;

/** The promised date of a dossier: it follows the clock that carries the promise, and moves by an apology at most so often. */
@Component
class Promises {

    private static final Term SAME_DAY = Term.parse("P0D");

    private final SlaLedger ledger;
    private final ClockControl clocks;
    private final PromiseDates dates;
    private final DossierRoutes routes;
    private final DossierJournal journal;
    private final DossierLimits limits;
    private final Clock clock;

    Promises(
            SlaLedger ledger,
            ClockControl clocks,
            PromiseDates dates,
            DossierRoutes routes,
            DossierJournal journal,
            DossierLimits limits,
            Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.dates = dates;
        this.routes = routes;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    boolean paused(Dossier dossier) {
        return ledger.promise(dossier.code())
                .map(ClockReading::state)
                .filter(ClockState.PAUSED::equals)
                .isPresent();
    }

    /** After a pause the promise is what the clock says. */
    void follow(Dossier dossier) {
        ledger.promise(dossier.code()).map(ClockReading::dueAt).ifPresent(dossier::promise);
    }

    void extend(Dossier dossier, LocalDate newDate, String reason, String by) {
        if (dossier.extensions() >= limits.extensions()) {
            throw DossierProblems.extendedBefore(dossier.code(), limits.extensions());
        }
        Instant newPromise = closingHour(dossier, newDate);
        dossier.extended(newPromise);
        clocks.extend(
                dossier.code(),
                newPromise,
                reason,
                by,
                routes.procedure(dossier).legalBasis());
        journal.issue(dossier.code(), Slip.Kind.APOLOGY, reason, newPromise, by);
        journal.note(dossier.code(), HistoryEntry.Kind.APOLOGISED, by, reason);
    }

    /** A new promise is a working day after the old one and not in the past. */
    private Instant closingHour(Dossier dossier, LocalDate date) {
        Problem problem = new Problem("invalid-date", 400);
        LocalDate promised = LocalDate.ofInstant(dossier.promisedAt(), WorkingCalendar.ZONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (!date.isAfter(promised) || date.isBefore(today)) {
            problem.field("newDate", "not-after-promise");
        } else if (!worksOn(dossier, date)) {
            problem.field("newDate", "not-a-working-day");
        }
        problem.throwIfAnyField();
        return dates.calendar(dossier)
                .due(SAME_DAY, date.atStartOfDay(WorkingCalendar.ZONE).toInstant())
                .due();
    }

    private boolean worksOn(Dossier dossier, LocalDate date) {
        try {
            return !dates.calendar(dossier).day(date).sessions().isEmpty();
        } catch (OutsidePublishedYears unknown) {
            throw new ProblemException(
                    new Problem("invalid-date", 400).field("newDate", "date-not-published"), unknown);
        }
    }
}
