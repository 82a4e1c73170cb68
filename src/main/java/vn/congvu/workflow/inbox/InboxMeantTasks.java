package vn.congvu.workflow.inbox;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.MeantTasks;

/** Who has already done what keeps them from a task does not get it; it waits for its group then. */
@Component
class InboxMeantTasks implements MeantTasks {

    private final InboxTasks tasks;
    private final Cases cases;
    private final SeparateDuties separate;
    private final EngineTasks engine;

    InboxMeantTasks(InboxTasks tasks, Cases cases, SeparateDuties separate, EngineTasks engine) {
        this.tasks = tasks;
        this.cases = cases;
        this.separate = separate;
        this.engine = engine;
    }

    @Override
    public void follow(String caseCode) {
        CaseFacts facts = cases.of(caseCode).facts();
        tasks.findByDossierCode(caseCode)
                .forEach(task -> facts.preferredAssignee(task.stepKey(), task.scope())
                        .filter(person -> !person.equals(task.assignee()))
                        .ifPresent(person -> give(task, person)));
    }

    private void give(InboxTask task, String person) {
        engine.assign(task.taskId(), separate.keepsFrom(task, person) ? null : person);
    }
}
