package vn.congvu.workflow.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problems;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;
import vn.congvu.workflow.inbox.TaskForms;

/** Puts the card of a task together. */
@Component
class TaskCards {

    private final TaskRows rows;
    private final TaskForms forms;
    private final TaskDesk desk;
    private final InboxTasks tasks;
    private final Cases cases;
    private final Problems problems;

    TaskCards(TaskRows rows, TaskForms forms, TaskDesk desk, InboxTasks tasks, Cases cases, Problems problems) {
        this.rows = rows;
        this.forms = forms;
        this.desk = desk;
        this.tasks = tasks;
        this.cases = cases;
        this.problems = problems;
    }

    /** A member of the task's group and how much lies on their desk. */
    record Colleague(String username, String fullName, long openTasks) {}

    TaskCard card(InboxTask task) {
        CaseFacts facts = cases.of(task.dossierCode()).facts();
        return new TaskCard(
                rows.of(task),
                task.scope().stage(),
                forms.schema(task).json(),
                forms.data(task),
                task.draftSavedAt(),
                forms.choices(task),
                desk.abilities(task),
                desk.bar(task).map(problems::describe).orElse(null),
                facts.card(task.dossierCode()),
                facts.consultation(task.stepKey(), task.scope()).orElse(null));
    }

    List<Colleague> colleagues(InboxTask task) {
        return desk.assignees(task).stream()
                .map(officer -> new Colleague(
                        officer.username(), officer.fullName(), tasks.countByAssignee(officer.username())))
                .toList();
    }
}
