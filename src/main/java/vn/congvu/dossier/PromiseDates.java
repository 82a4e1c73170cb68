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

    private static final Term SAME_DAY = Term.parse("P0D");

    private final WorkingCalendars calendars;
    private final DossierLimits limits;
    private final Slips slips;

    PromiseDates(WorkingCalendars calendars, DossierLimits limits, Slips slips) {
        this.calendars = calendars;
        this.limits = limits;
        this.slips = slips;
    }

    /** What is published by now: a clock that begins counts by it, whenever its dossier was received. */
    String calendarInForce() {
        return calendars.current().version();
    }

    Instant promise(Dossier dossier, ProcedureVersion procedure, Instant acceptedAt) {
        return calendar(dossier)
                .due(procedure.promisedTerm(), acceptedAt, procedure.cutOff())
                .due();
    }

    /**
     * When a delay that is expected must be decided on: the opening of the last day for an apology, so that it can go
     * out on that day. A promise so short that this lies before the receipt leaves the promise itself.
     */
    Instant apologyDate(Dossier dossier) {
        Instant opening = opening(calendar(dossier), noticeDay(dossier));
        return opening.isAfter(dossier.acceptedAt()) ? opening : dossier.promisedAt();
    }

    /**
     * Until when an apology is in time: the closing hour of the working day before the promised one. A promise so short
     * that it was given after that hour may be apologised for until the promised moment itself.
     */
    Instant lastMomentToApologise(Dossier dossier) {
        Instant closing = closing(calendar(dossier), noticeDay(dossier));
        return closing.isAfter(dossier.acceptedAt()) ? closing : dossier.promisedAt();
    }

    private LocalDate noticeDay(Dossier dossier) {
        LocalDate day = LocalDate.ofInstant(dossier.promisedAt(), WorkingCalendar.ZONE);
        for (int back = 0; back < limits.apologyNotice(); back++) {
            day = workingDay(calendar(dossier), day, -1);
        }
        return day;
    }

    /** The first working day after the promised one. */
    LocalDate dayAfterPromise(Dossier dossier) {
        return workingDay(calendar(dossier), LocalDate.ofInstant(dossier.promisedAt(), WorkingCalendar.ZONE), 1);
    }

    private static LocalDate workingDay(WorkingCalendar calendar, LocalDate day, int direction) {
        LocalDate next = day.plusDays(direction);
        return calendar.day(next).isWorking() ? next : workingDay(calendar, next, direction);
    }

    private static Instant opening(WorkingCalendar calendar, LocalDate day) {
        return day.atTime(calendar.day(day).sessions().get(0).opens())
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    static Instant closing(WorkingCalendar calendar, LocalDate day) {
        return calendar.due(SAME_DAY, day.atStartOfDay(WorkingCalendar.ZONE).toInstant())
                .due();
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
