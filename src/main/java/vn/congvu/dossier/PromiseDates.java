package vn.congvu.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.procedure.ProcedureVersion;

/** Dates that follow from the promise of a dossier, counted in the working time of the unit that received it. */
@Component
class PromiseDates {

    static final ZoneId CITY = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final WorkingCalendars calendars;
    private final DossierLimits limits;

    PromiseDates(WorkingCalendars calendars, DossierLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    Instant promise(Dossier dossier, ProcedureVersion procedure, Instant acceptedAt) {
        return calendar(dossier)
                .due(procedure.promisedTerm(), acceptedAt, procedure.cutOff())
                .due();
    }

    /**
     * The moment by which an expected delay must have been apologised for. A promise so short that this moment lies
     * before the receipt leaves the promise itself.
     */
    Instant apologyDate(Dossier dossier) {
        Duration notice = WORKING_DAY.multipliedBy(days(limits.apologyNotice()));
        Instant date = calendar(dossier).minusWorking(dossier.promisedAt(), notice);
        return date.isAfter(dossier.acceptedAt()) ? date : dossier.promisedAt();
    }

    Instant supplementDeadline(Dossier dossier, Instant from) {
        return calendar(dossier).due(Term.parse(limits.supplementAnswer()), from).due();
    }

    WorkingCalendar calendar(Dossier dossier) {
        return calendars.forUnit(dossier.receivingInstitution(), dossier.calendarVersion());
    }

    private static int days(String term) {
        return Integer.parseInt(term.substring(1, term.length() - 1));
    }
}
