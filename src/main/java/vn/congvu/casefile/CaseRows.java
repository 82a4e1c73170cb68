package vn.congvu.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;

/** Puts lines of case lists together: two statements for a page. */
@Component
class CaseRows {

    private final InboxTasks tasks;
    private final SlaLedger ledger;
    private final Divisions divisions;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CaseRows(InboxTasks tasks, SlaLedger ledger, Divisions divisions, WorkingCalendars calendars, Clock clock) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.divisions = divisions;
        this.calendars = calendars;
        this.clock = clock;
    }

    CaseRow of(CaseFile file) {
        return of(List.of(file)).get(0);
    }

    List<CaseRow> of(List<CaseFile> files) {
        List<String> codes = files.stream().map(CaseFile::code).toList();
        Map<String, ClockReading> promises = ledger.promises(codes);
        Map<String, List<InboxTask>> open =
                tasks.findByDossierCodeIn(codes).stream().collect(Collectors.groupingBy(InboxTask::dossierCode));
        return files.stream()
                .map(file -> row(file, promises.get(file.code()), open.getOrDefault(file.code(), List.of())))
                .toList();
    }

    private CaseRow row(CaseFile file, ClockReading promise, List<InboxTask> open) {
        Instant now = clock.instant();
        return new CaseRow(
                file.code(),
                file.procedureKey(),
                file.procedureNameVi(),
                file.procedureNameEn(),
                file.title(),
                file.contact().name(),
                file.contact().maskedPhone(),
                file.contact().maskedEmail(),
                file.status(),
                file.channel(),
                divisions.name(file.institution()),
                file.division() == null ? null : divisions.name(file.division()),
                open.stream().map(this::step).toList(),
                file.openedAt(),
                file.closedAt(),
                promise == null ? null : promise.dueAt(),
                promise == null ? null : CaseTimeliness.of(promise, now),
                promise == null || !promise.isOpen() ? null : remaining(promise, now));
    }

    private CaseRow.CurrentStep step(InboxTask task) {
        CaseRow.UnitName unit = divisions.name(task.unitCode());
        return new CaseRow.CurrentStep(task.nameVi(), task.nameEn(), unit.name(), unit.nameEn());
    }

    private long remaining(ClockReading promise, Instant now) {
        WorkingCalendar calendar = calendars.forUnit(promise.unitCode(), promise.calendarVersion());
        return promise.dueAt().isBefore(now)
                ? -calendar.worked(promise.dueAt(), now).toMinutes()
                : calendar.worked(now, promise.dueAt()).toMinutes();
    }
}
