package vn.congvu.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.procedure.ProcedureVersion;

/** Dates that follow from the promise of a dossier, counted in the working time of the unit that received it. */
@Component
class PromiseDates {

    private final WorkingCalendars calendars;
    private final DossierLimits limits;
    private final Slips slips;

    PromiseDates(WorkingCalendars calendars, DossierLimits limits, Slips slips) {
        this.calendars = calendars;
        this.limits = limits;
        this.slips = slips;
    }

    Instant promise(Dossier dossier, ProcedureVersion procedure, Instant acceptedAt) {
        return calendar(dossier)
                .due(procedure.promisedTerm(), acceptedAt, procedure.cutOff())
                .due();
    }

    /**
     * When a delay that is expected must be decided on: the opening of the working day before the promised one, so that
     * the apology can go out on that day. A promise so short that this lies before the receipt leaves the promise
     * itself.
     */
    Instant apologyDate(Dossier dossier) {
        WorkingCalendar calendar = calendar(dossier);
        LocalDate day = LocalDate.ofInstant(dossier.promisedAt(), WorkingCalendar.ZONE);
        for (int back = 0; back < limits.apologyNotice(); back++) {
            day = workingDayBefore(calendar, day);
        }
        Instant opening = day.atTime(calendar.day(day).sessions().get(0).opens())
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        return opening.isAfter(dossier.acceptedAt()) ? opening : dossier.promisedAt();
    }

    private static LocalDate workingDayBefore(WorkingCalendar calendar, LocalDate day) {
        LocalDate before = day.minusDays(1);
        return calendar.day(before).sessions().isEmpty() ? workingDayBefore(calendar, before) : before;
    }

    /** Counted from the last request, also when it is asked for again after the calendar has changed. */
    Instant supplementDeadline(Dossier dossier) {
        Instant asked = slips.findByDossierCodeOrderByIssuedAt(dossier.code()).stream()
                .filter(slip -> slip.kind() == Slip.Kind.SUPPLEMENT_REQUEST)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException("Nothing was asked of the applicant of " + dossier.code()))
                .issuedAt();
        return calendar(dossier)
                .due(Term.parse(limits.supplementAnswer()), asked)
                .due();
    }

    WorkingCalendar calendar(Dossier dossier) {
        return calendars.forUnit(dossier.receivingInstitution(), dossier.calendarVersion());
    }
}
