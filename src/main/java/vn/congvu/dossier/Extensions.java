package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Whether a new date may be promised, and which. */
@Component
class Extensions {

    private final ExtensionRules rules;
    private final PromiseDates dates;
    private final PromiseClock promise;
    private final DossierRoutes routes;
    private final Clock clock;

    Extensions(ExtensionRules rules, PromiseDates dates, PromiseClock promise, DossierRoutes routes, Clock clock) {
        this.rules = rules;
        this.dates = dates;
        this.promise = promise;
        this.routes = routes;
        this.clock = clock;
    }

    String legalBasis(Dossier dossier) {
        return rule(dossier).basis();
    }

    ExtensionWindow window(Dossier dossier) {
        ExtensionRule rule = rule(dossier);
        if (dossier.promisedAt() == null) {
            return new ExtensionWindow(0, rule.rePromises(), null, null, null, false, rule.basis());
        }
        boolean open = dossier.extensions() < rule.rePromises();
        LocalDate earliest = open ? published(() -> dates.dayAfterPromise(dossier)) : null;
        LocalDate latest = open ? published(() -> date(latest(dossier))) : null;
        boolean fits = earliest != null && latest != null && !earliest.isAfter(latest);
        return new ExtensionWindow(
                dossier.extensions(),
                rule.rePromises(),
                fits ? earliest : null,
                fits ? latest : null,
                date(dates.lastMomentToApologise(dossier)),
                fits && dossier.status().underWay() && !promise.stands(dossier) && inTime(dossier),
                rule.basis());
    }

    /**
     * The moment promised by a new date: the closing hour of that day.
     *
     * @param field what the date is called where it was given
     */
    Instant promised(Dossier dossier, LocalDate newDate, String field) {
        requireOpen(dossier);
        Problem problem = new Problem("invalid-date", 400);
        if (!newDate.isAfter(date(dossier.promisedAt())) || newDate.isBefore(date(clock.instant()))) {
            problem.field(field, "not-after-promise");
        } else if (!worksOn(dossier, newDate, field)) {
            problem.field(field, "not-a-working-day");
        } else if (newDate.isAfter(date(latest(dossier)))) {
            problem.field(field, "beyond-longest-extension", DossierProblems.day(latest(dossier)), legalBasis(dossier));
        }
        problem.throwIfAnyField();
        return earlier(PromiseDates.closing(dates.calendar(dossier), newDate), latest(dossier));
    }

    private void requireOpen(Dossier dossier) {
        ExtensionRule rule = rule(dossier);
        if (dossier.extensions() >= rule.rePromises()) {
            throw DossierProblems.extendedBefore(dossier.code(), rule);
        }
        if (promise.stands(dossier)) {
            throw DossierProblems.promiseStands(dossier);
        }
        if (!inTime(dossier)) {
            throw DossierProblems.apologyTooLate(dossier.code(), dates.lastMomentToApologise(dossier), rule);
        }
    }

    private boolean inTime(Dossier dossier) {
        return !clock.instant().isAfter(dates.lastMomentToApologise(dossier));
    }

    private Instant latest(Dossier dossier) {
        Term own = rule(dossier).longest();
        Term longest = own == null ? routes.procedure(dossier).promisedTerm() : own;
        return dates.calendar(dossier).due(longest, dossier.promisedAt()).due();
    }

    private boolean worksOn(Dossier dossier, LocalDate date, String field) {
        try {
            return dates.calendar(dossier).day(date).isWorking();
        } catch (OutsidePublishedYears unknown) {
            throw new ProblemException(new Problem("invalid-date", 400).field(field, "date-not-published"), unknown);
        }
    }

    private ExtensionRule rule(Dossier dossier) {
        Instant since = dossier.acceptedAt() == null ? dossier.submittedAt() : dossier.acceptedAt();
        return rules.of(dossier.procedureCode(), date(since));
    }

    private static LocalDate published(Supplier<LocalDate> date) {
        try {
            return date.get();
        } catch (OutsidePublishedYears unknown) {
            return null;
        }
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }

    private static Instant earlier(Instant first, Instant second) {
        return first.isBefore(second) ? first : second;
    }
}
