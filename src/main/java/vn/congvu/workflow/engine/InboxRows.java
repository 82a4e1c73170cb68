package vn.congvu.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.form.Forms;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.SeparateDuties;

/** Turns the engine's task events into inbox rows; the due date comes from the clock of the same scope. */
@Component
class InboxRows {

    private final ObjectProvider<InboxTasks> tasks;
    private final Cases cases;
    private final ObjectProvider<SlaLedger> ledger;
    private final ObjectProvider<Forms> forms;
    private final ObjectProvider<SeparateDuties> separate;

    InboxRows(
            ObjectProvider<InboxTasks> tasks,
            Cases cases,
            ObjectProvider<SlaLedger> ledger,
            ObjectProvider<Forms> forms,
            ObjectProvider<SeparateDuties> separate) {
        this.tasks = tasks;
        this.cases = cases;
        this.ledger = ledger;
        this.forms = forms;
        this.separate = separate;
    }

    /**
     * What the model says of a task, read once when it is parsed.
     *
     * @param separateFrom null for most
     */
    record Shape(String step, String form, String nameEn, String separateFrom) {}

    void created(DelegateTask task, Shape shape) {
        ScopeFacts scope = Scopes.factsOf(task);
        String clockKey = task.getExecution().getActivityInstanceId();
        CaseFacts facts = cases.of(scope.businessKey()).facts();
        String group = candidateGroup(task);
        InboxTask row =
                new InboxTask(task.getId(), task.getName(), shape.nameEn(), shape.step(), shape.form(), scope, group);
        row.belongsTo(facts.summary(shape.step(), scope));
        row.doneAt(facts.desk(shape.step(), scope, group));
        ledger.getObject().reading(clockKey).ifPresent(reading -> dueWith(reading, row, task));
        row.shows(formVersion(task, shape.form()));
        facts.keptFrom(shape.step(), scope).ifPresent(row::keepFrom);
        row.standsAt(task.getTaskDefinitionKey(), shape.separateFrom());
        row.createdAt(task.getCreateTime().toInstant());
        tasks.getObject().save(row);
        separate.getObject().opened(row);
        facts.preferredAssignee(shape.step(), scope)
                .filter(person -> !separate.getObject().keepsFrom(row, person))
                .ifPresent(task::setAssignee);
    }

    void assigned(DelegateTask task) {
        tasks.getObject().findById(task.getId()).ifPresent(row -> {
            row.assignTo(task.getAssignee());
            if (row.clockKey() != null) {
                ledger.getObject().own(row.clockKey(), task.getAssignee());
            }
        });
    }

    void gone(DelegateTask task) {
        separate.getObject().gone(task.getId());
        tasks.getObject().deleteById(task.getId());
    }

    private static void dueWith(ClockReading reading, InboxTask row, DelegateTask task) {
        row.runsBy(reading);
        task.setDueDate(Date.from(reading.dueAt()));
    }

    /** Forms belong to the deployment of the model a case runs on. */
    private Long formVersion(DelegateTask task, String form) {
        String deployment =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getDeploymentId();
        return forms.getObject().boundTo(deployment, form).orElse(null);
    }

    private static String candidateGroup(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse(null);
    }
}
