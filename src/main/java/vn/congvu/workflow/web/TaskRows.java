package vn.congvu.workflow.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.RaisedLevels;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.ClockState;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.web.TaskRow.Person;
import vn.congvu.workflow.web.TaskRow.Timeliness;

/** Turns tasks into lines of the inbox: names of units and people, and the working time that is left. */
@Component
class TaskRows {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final RaisedLevels alerts;
    private final Clock clock;

    TaskRows(Organisation organisation, WorkingCalendars calendars, RaisedLevels alerts, Clock clock) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.alerts = alerts;
        this.clock = clock;
    }

    List<TaskRow> of(Collection<InboxTask> tasks) {
        Map<String, AlertLevel> levels = alerts.of(
                tasks.stream().map(InboxTask::clockKey).filter(Objects::nonNull).toList());
        Instant now = clock.instant();
        return tasks.stream()
                .map(task -> row(task, task.clockKey() == null ? null : levels.get(task.clockKey()), now))
                .toList();
    }

    TaskRow of(InboxTask task) {
        return of(List.of(task)).get(0);
    }

    private TaskRow row(InboxTask task, AlertLevel level, Instant now) {
        return new TaskRow(
                task.taskId(),
                task.nameVi(),
                task.nameEn(),
                task.stepKey(),
                task.processKey(),
                task.dossierCode(),
                task.procedureCode(),
                task.procedureNameVi(),
                task.procedureNameEn(),
                task.applicantName(),
                task.unitCode(),
                organisation.unit(task.unitCode()).map(Unit::nameVi).orElse(task.unitCode()),
                organisation.unit(task.unitCode()).map(Unit::nameEn).orElse(task.unitCode()),
                person(task.assignee()),
                task.createdInstant(),
                task.dueAt(),
                timeliness(task, now),
                remaining(task, now),
                level == null ? null : level.name(),
                task.draftData() != null);
    }

    private Person person(String username) {
        return username == null ? null : new Person(username, organisation.nameOf(username));
    }

    private static Timeliness timeliness(InboxTask task, Instant now) {
        if (task.dueAt() == null) {
            return Timeliness.NO_LIMIT;
        }
        if (task.clockState() == ClockState.PAUSED) {
            return Timeliness.PAUSED;
        }
        if (task.dueAt().isBefore(now)) {
            return Timeliness.OVERDUE;
        }
        boolean today = LocalDate.ofInstant(task.dueAt(), WorkingCalendar.ZONE)
                .equals(LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        return today ? Timeliness.DUE_TODAY : Timeliness.IN_TIME;
    }

    private Long remaining(InboxTask task, Instant now) {
        if (task.dueAt() == null) {
            return null;
        }
        WorkingCalendar calendar = calendars.forUnit(task.unitCode());
        return task.dueAt().isBefore(now)
                ? -calendar.worked(task.dueAt(), now).toMinutes()
                : calendar.worked(now, task.dueAt()).toMinutes();
    }
}
