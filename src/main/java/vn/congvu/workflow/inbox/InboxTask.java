package vn.congvu.workflow.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.congvu.persistence.KeyedEntity;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.text.Diacritics;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** One open user task as the inbox shows it: one narrow, indexed row, kept in step with the engine's task. */
@Entity
@Table(name = "inbox_task")
public class InboxTask extends KeyedEntity {

    static final Instant NO_DUE = Instant.parse("9999-01-01T00:00:00Z");

    @Id
    private String taskId;

    @Version
    private long version;

    private String processKey;
    private String stepKey;
    private String elementId;

    /** Steps or elements of the model the same person must not do; null for most. */
    private String separateFrom;

    private String formRef;

    /** Null: the shipped form, from the time before forms had versions. */
    private Long formVersion;

    private String dossierCode;
    private Integer stage;
    private Integer branch;
    private String nameVi;
    private String nameEn;
    private String unitCode;
    private String institutionCode;
    private String candidateGroup;
    private String assignee;

    /** Somebody of the group who must not do it; null for most. */
    private String keptFrom;

    private String procedureCode;
    private String procedureNameVi;
    private String procedureNameEn;
    private String applicantName;
    private String searchText;
    private String clockKey;

    @Enumerated(EnumType.STRING)
    private ClockState clockState;

    private Instant dueAt;

    /** The due date, or a day far away for what has none or may wait: lists are ordered and cut by it. */
    private Instant sortDue = NO_DUE;

    private Instant createdAt;

    private String draftData;

    private String draftBy;
    private Instant draftSavedAt;

    protected InboxTask() {}

    public InboxTask(
            String taskId,
            String nameVi,
            String nameEn,
            String stepKey,
            String formRef,
            ScopeFacts scope,
            String candidateGroup) {
        this.taskId = taskId;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.stepKey = stepKey;
        this.formRef = formRef;
        this.processKey = scope.processKey();
        this.dossierCode = scope.businessKey();
        this.stage = scope.stage();
        this.branch = scope.branch();
        this.candidateGroup = candidateGroup;
    }

    public void shows(Long version) {
        formVersion = version;
    }

    public void belongsTo(CaseFacts.CaseSummary summary) {
        procedureCode = summary.procedureCode();
        procedureNameVi = summary.procedureName();
        procedureNameEn = summary.procedureNameEn();
        applicantName = summary.applicantName();
        searchText =
                Diacritics.fold(String.join(" ", dossierCode, procedureCode, procedureNameVi, applicantName, nameVi));
    }

    public void doneAt(CaseFacts.StepDesk desk) {
        unitCode = desk.unitCode();
        institutionCode = desk.institutionCode();
    }

    public void standsAt(String element, String apart) {
        elementId = element;
        separateFrom = apart;
    }

    Duty duty() {
        return new Duty(processKey, stage, stepKey, elementId, separateFrom);
    }

    String elementId() {
        return elementId;
    }

    String separateFrom() {
        return separateFrom;
    }

    public void keepFrom(String username) {
        keptFrom = username;
    }

    public void createdAt(Instant at) {
        createdAt = at;
    }

    public void runsBy(ClockReading reading) {
        clockKey = reading.key();
        clockState = reading.state();
        dueAt = reading.dueAt();
        sortDue = clockState == ClockState.PAUSED ? NO_DUE : dueAt;
    }

    public void assignTo(String username) {
        assignee = username;
    }

    public void draft(String data, String by, Instant at) {
        draftData = data;
        draftBy = by;
        draftSavedAt = at;
    }

    public ScopeFacts scope() {
        return new ScopeFacts(dossierCode, processKey, stage, branch);
    }

    @Override
    public String getId() {
        return taskId;
    }

    public String taskId() {
        return taskId;
    }

    public String processKey() {
        return processKey;
    }

    public String stepKey() {
        return stepKey;
    }

    public String formRef() {
        return formRef;
    }

    public Long formVersion() {
        return formVersion;
    }

    public String dossierCode() {
        return dossierCode;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    public String unitCode() {
        return unitCode;
    }

    public String institutionCode() {
        return institutionCode;
    }

    public String candidateGroup() {
        return candidateGroup;
    }

    public String assignee() {
        return assignee;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public String procedureNameVi() {
        return procedureNameVi;
    }

    public String procedureNameEn() {
        return procedureNameEn;
    }

    public String applicantName() {
        return applicantName;
    }

    public String clockKey() {
        return clockKey;
    }

    public ClockState clockState() {
        return clockState;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdInstant() {
        return createdAt;
    }

    Instant sortDue() {
        return sortDue;
    }

    public String draftData() {
        return draftData;
    }

    public Instant draftSavedAt() {
        return draftSavedAt;
    }
}
