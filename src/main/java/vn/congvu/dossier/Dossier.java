package vn.congvu.dossier;

import jakarta.persistence.AttributeOverride;
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

/**
 * A dossier: the request of one applicant under one procedure, judged by the rules in force when it was received. It
 * remembers the version of the procedure and of the working calendar it was received under.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends KeyedEntity {

    @Id
    private String code;

    @Version
    private long version;

    private String trackingCode;
    private String procedureCode;
    private String procedureVersionId;
    private String calendarVersion;
    private String receivingInstitution;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @Embedded
    @AttributeOverride(name = "fullName", column = @Column(name = "applicant_name"))
    @AttributeOverride(name = "identityNumber", column = @Column(name = "applicant_identity"))
    @AttributeOverride(name = "phone", column = @Column(name = "applicant_phone"))
    @AttributeOverride(name = "email", column = @Column(name = "applicant_email"))
    @AttributeOverride(name = "address", column = @Column(name = "applicant_address"))
    @AttributeOverride(name = "type", column = @Column(name = "applicant_type"))
    private Applicant applicant;

    private String requestData;
    private String searchText;
    private long feeVnd;
    private boolean feePaid;
    private String createdBy;
    private Instant submittedAt;
    private Instant acceptedAt;
    private Instant firstPromisedAt;
    private Instant promisedAt;
    private Instant resultSignedAt;
    private Instant finishedAt;
    private Instant returnedAt;
    private String closingReason;
    private int supplementRequests;
    private int processingSupplements;
    private int extensions;

    protected Dossier() {}

    Dossier(String code, String trackingCode, Rules rules, String institution, Channel channel, Applicant applicant) {
        this.code = code;
        this.trackingCode = trackingCode;
        this.procedureCode = rules.procedureCode();
        this.procedureVersionId = rules.procedureVersionId();
        this.calendarVersion = rules.calendarVersion();
        this.feeVnd = rules.feeVnd();
        this.receivingInstitution = institution;
        this.channel = channel;
        this.applicant = applicant;
        this.status = DossierStatus.SUBMITTED;
    }

    /** The rules a dossier is received under; they stay with it for good. */
    record Rules(String procedureCode, String procedureVersionId, String calendarVersion, long feeVnd) {}

    void submitted(String requestData, String searchText, String by, Instant at) {
        this.requestData = requestData;
        this.searchText = searchText;
        this.createdBy = by;
        this.submittedAt = at;
    }

    void accepted(Instant at, Instant promise) {
        status = DossierStatus.PROCESSING;
        acceptedAt = at;
        firstPromisedAt = promise;
        promisedAt = promise;
    }

    /** The promise moves only with a pause that has ended or with an extension the applicant was told of. */
    void promise(Instant at) {
        promisedAt = at;
    }

    void feePaid() {
        feePaid = true;
    }

    void supplementRequested() {
        status = DossierStatus.SUPPLEMENT_REQUESTED;
        supplementRequests++;
        if (acceptedAt != null) {
            processingSupplements++;
        }
    }

    /** Before acceptance the dossier goes back to the counter, afterwards to the unit that asked. */
    void supplementTakenIn() {
        status = acceptedAt == null ? DossierStatus.SUBMITTED : DossierStatus.PROCESSING;
    }

    void extended(Instant newPromise) {
        extensions++;
        promisedAt = newPromise;
    }

    void resultSigned(Instant at) {
        resultSignedAt = at;
    }

    void finished(Instant at) {
        status = DossierStatus.DONE;
        finishedAt = at;
    }

    void returned(Instant at) {
        status = DossierStatus.RETURNED;
        returnedAt = at;
    }

    /** Why the dossier ends before its result; noted first, so that the paper issued afterwards can say it. */
    void closingFor(String reason) {
        closingReason = reason;
    }

    void closed(DossierStatus as, Instant at) {
        status = as;
        finishedAt = at;
    }

    /** The applicant has to meet a financial obligation first; the clock stands. */
    void awaitsPayment() {
        status = DossierStatus.FINANCIAL_OBLIGATION;
    }

    void underWayAgain() {
        status = DossierStatus.PROCESSING;
    }

    @Override
    public String getId() {
        return code;
    }

    public String code() {
        return code;
    }

    public String trackingCode() {
        return trackingCode;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public String procedureVersionId() {
        return procedureVersionId;
    }

    /** From acceptance on its dates follow this version of the calendar, until another one is put in force for it. */
    void countsBy(String version) {
        calendarVersion = version;
    }

    public String calendarVersion() {
        return calendarVersion;
    }

    public String receivingInstitution() {
        return receivingInstitution;
    }

    public Channel channel() {
        return channel;
    }

    public DossierStatus status() {
        return status;
    }

    public Applicant applicant() {
        return applicant;
    }

    public long feeVnd() {
        return feeVnd;
    }

    public boolean isFeePaid() {
        return feePaid;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public Instant resultSignedAt() {
        return resultSignedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public String closingReason() {
        return closingReason;
    }

    public int extensions() {
        return extensions;
    }

    public int supplementRequests() {
        return supplementRequests;
    }

    /** Those made by a unit after acceptance. */
    public int processingSupplements() {
        return processingSupplements;
    }
}
