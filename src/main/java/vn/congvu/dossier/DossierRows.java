package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.dossier.DossierFilter.Timeliness;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.workflow.inbox.InboxTasks;

/** Puts lines of dossier lists together. */
@Component
class DossierRows {

    private final DossierRoutes routes;
    private final PromiseDates dates;
    private final PromiseClock promise;
    private final InboxTasks tasks;
    private final Organisation organisation;
    private final Clock clock;

    DossierRows(
            DossierRoutes routes,
            PromiseDates dates,
            PromiseClock promise,
            InboxTasks tasks,
            Organisation organisation,
            Clock clock) {
        this.routes = routes;
        this.dates = dates;
        this.promise = promise;
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    DossierRow of(Dossier dossier) {
        ProcedureVersion procedure = routes.procedure(dossier);
        Instant now = clock.instant();
        return new DossierRow(
                dossier.code(),
                procedure.code(),
                procedure.nameVi(),
                procedure.nameEn(),
                dossier.applicant().fullName(),
                dossier.status(),
                dossier.status().code(),
                dossier.receivingInstitution(),
                unitName(dossier.receivingInstitution()),
                unitNameEn(dossier.receivingInstitution()),
                currentSteps(dossier),
                dossier.submittedAt(),
                dossier.promisedAt(),
                timeliness(dossier, now),
                remaining(dossier, now));
    }

    String unitName(String code) {
        return organisation.unit(code).map(Unit::nameVi).orElse(code);
    }

    String unitNameEn(String code) {
        return organisation.unit(code).map(Unit::nameEn).orElse(code);
    }

    private List<DossierRow.CurrentStep> currentSteps(Dossier dossier) {
        return tasks.findByDossierCode(dossier.code()).stream()
                .map(task -> new DossierRow.CurrentStep(
                        task.nameVi(), task.nameEn(), unitName(task.unitCode()), unitNameEn(task.unitCode())))
                .toList();
    }

    private Timeliness timeliness(Dossier dossier, Instant now) {
        Instant promised = dossier.promisedAt();
        if (promised == null) {
            return null;
        }
        if (dossier.finishedAt() != null) {
            return dossier.finishedAt().isAfter(promised) ? Timeliness.DONE_LATE : Timeliness.DONE_IN_TIME;
        }
        if (promise.stands(dossier)) {
            return Timeliness.PAUSED;
        }
        if (promised.isBefore(now)) {
            return Timeliness.OVERDUE;
        }
        boolean today = LocalDate.ofInstant(promised, WorkingCalendar.ZONE)
                .equals(LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        return today ? Timeliness.DUE_TODAY : Timeliness.IN_TIME;
    }

    private Long remaining(Dossier dossier, Instant now) {
        if (dossier.promisedAt() == null || dossier.finishedAt() != null) {
            return null;
        }
        WorkingCalendar calendar = dates.calendar(dossier);
        return dossier.promisedAt().isBefore(now)
                ? -calendar.worked(dossier.promisedAt(), now).toMinutes()
                : calendar.worked(now, dossier.promisedAt()).toMinutes();
    }
}
