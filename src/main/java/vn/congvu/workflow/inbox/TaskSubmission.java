package vn.congvu.workflow.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person sent when completing a task: a fact, never changed. Its task id makes a second one impossible. */
@Entity
@Table(name = "task_submission")
public class TaskSubmission {

    @Id
    private String taskId;

    private String dossierCode;
    private String processKey;
    private String stepKey;
    private String elementId;

    /** What the model keeps it apart from; null for most. */
    private String separateFrom;

    private String nameVi;
    private String nameEn;
    private Integer stage;
    private String unitCode;
    private String formRef;
    private Long formVersion;
    private String formData;
    private String submittedBy;
    private Instant submittedAt;

    protected TaskSubmission() {}

    TaskSubmission(InboxTask task, String data, String by, Instant at) {
        taskId = task.taskId();
        dossierCode = task.dossierCode();
        processKey = task.processKey();
        stepKey = task.stepKey();
        elementId = task.elementId();
        separateFrom = task.separateFrom();
        nameVi = task.nameVi();
        nameEn = task.nameEn();
        stage = task.scope().stage();
        unitCode = task.unitCode();
        formRef = task.formRef();
        formVersion = task.formVersion();
        formData = data;
        submittedBy = by;
        submittedAt = at;
    }

    Duty duty() {
        return new Duty(processKey, stage, stepKey, elementId, separateFrom);
    }

    String nameVi() {
        return nameVi;
    }

    String nameEn() {
        return nameEn;
    }

    public Integer stage() {
        return stage;
    }

    /** Null for what was sent before units were noted. */
    public String unitCode() {
        return unitCode;
    }

    public String formData() {
        return formData;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
