package vn.congvu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.congvu.persistence.KeyedEntity;
import vn.congvu.workflow.OpenableProcess.StartForm;

/** A case of a procedure a designer made. It remembers what the procedure was called when it was opened. */
@Entity
@Table(name = "case_file")
class CaseFile extends KeyedEntity {

    @Id
    private String code;

    @Version
    private long version;

    private String procedureKey;

    @Column(name = "procedure_name_vi")
    private String procedureNameVi;

    @Column(name = "procedure_name_en")
    private String procedureNameEn;

    private String legalBasis;
    private String startForm;
    private Long startFormVersion;
    private String title;
    private String requestData;

    @Embedded
    private Contact contact;

    private String searchText;
    private String institution;
    private String division;

    @Enumerated(EnumType.STRING)
    private CaseChannel channel;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String openedBy;
    private Instant openedAt;
    private Instant closedAt;
    private String reason;
    private String answer;
    private Instant publishedAt;

    protected CaseFile() {}

    CaseFile(String code, Procedure procedure, String institution, CaseChannel channel) {
        this.code = code;
        this.procedureKey = procedure.key();
        this.procedureNameVi = procedure.nameVi();
        this.procedureNameEn = procedure.nameEn();
        this.legalBasis = procedure.legalBasis();
        this.startForm = procedure.startForm().key();
        this.startFormVersion = procedure.startForm().version();
        this.institution = institution;
        this.channel = channel;
        this.status = CaseStatus.OPEN;
    }

    /** The procedure as it stood when the case was opened. */
    record Procedure(String key, String nameVi, String nameEn, String legalBasis, StartForm startForm) {}

    void opened(String by, Instant at) {
        openedBy = by;
        openedAt = at;
    }

    void asks(Opening opening, String data, String search) {
        title = opening.title(procedureNameVi);
        contact = opening.contact();
        requestData = data;
        searchText = search;
    }

    void handledBy(String unit) {
        division = unit;
    }

    void answeredWith(String text) {
        answer = text;
    }

    /** Why it is refused, or what is missing; the last reason given is the one told. */
    void because(String text) {
        reason = text;
    }

    void published(Instant at) {
        publishedAt = at;
    }

    void closed(CaseStatus as, Instant at) {
        status = as;
        closedAt = at;
    }

    boolean isOpen() {
        return status == CaseStatus.OPEN;
    }

    /** The division that handles it, as long as nobody has chosen one the institution itself. */
    String handlingUnit() {
        return division == null ? institution : division;
    }

    @Override
    public String getId() {
        return code;
    }

    String code() {
        return code;
    }

    String procedureKey() {
        return procedureKey;
    }

    String procedureNameVi() {
        return procedureNameVi;
    }

    String procedureNameEn() {
        return procedureNameEn;
    }

    String legalBasis() {
        return legalBasis;
    }

    StartForm startForm() {
        return new StartForm(startForm, startFormVersion);
    }

    String title() {
        return title;
    }

    String requestData() {
        return requestData;
    }

    /** An embedded value without any content is not kept. */
    Contact contact() {
        return contact == null ? new Contact(null, null, null) : contact;
    }

    String institution() {
        return institution;
    }

    String division() {
        return division;
    }

    CaseChannel channel() {
        return channel;
    }

    CaseStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    String reason() {
        return reason;
    }

    String answer() {
        return answer;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
