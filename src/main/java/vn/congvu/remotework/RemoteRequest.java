package vn.congvu.remotework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A request to work from home. Place, phone and reason are shown to those who decide, and stand nowhere else. */
@Entity
@Table(name = "remote_work_request")
class RemoteRequest implements Persistable<String> {

    @Id
    private String code;

    @Version
    private long version;

    private String roundId;
    private String unitCode;
    private String institutionCode;
    private String positionId;
    private String applicant;
    private String applicantName;
    private String place;
    private String phone;
    private String reason;
    private boolean hasPhone;
    private boolean hasComputer;
    private boolean hasPrinter;
    private boolean hasInternet;
    private boolean commits;
    private boolean onProbation;
    private boolean underDiscipline;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private Instant submittedAt;
    private Boolean workloadAgreed;
    private Boolean securityAgreed;
    private Boolean personnelAgreed;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decision_reason")
    private String reasonCode;

    private String decisionNote;
    private String decidedBy;
    private Instant decidedAt;
    private Instant publishedAt;
    private Instant appealableUntil;
    private boolean appealGranted;
    private Instant begunAt;
    private Instant endedAt;

    @Transient
    private boolean fresh;

    /** What was decided about a request. */
    enum Decision {
        APPROVE,
        REDUCE,
        REFUSE,
        REVOKE
    }

    protected RemoteRequest() {}

    RemoteRequest(String code, PilotPosition position, String institutionCode, String applicant, String applicantName) {
        this.fresh = true;
        this.code = code;
        this.roundId = position.roundId();
        this.unitCode = position.unitCode();
        this.positionId = position.id();
        this.institutionCode = institutionCode;
        this.applicant = applicant;
        this.applicantName = applicantName;
        this.status = RequestStatus.SUBMITTED;
    }

    void asks(Wish wish, Instant at) {
        place = wish.place();
        phone = wish.phone();
        reason = wish.reason();
        hasPhone = wish.hasPhone();
        hasComputer = wish.hasComputer();
        hasPrinter = wish.hasPrinter();
        hasInternet = wish.hasInternet();
        commits = wish.commits();
        onProbation = wish.onProbation();
        underDiscipline = wish.underDiscipline();
        submittedAt = at;
    }

    /** Everything is looked at anew, after an appeal as well. */
    void lookedAtAnew() {
        status = RequestStatus.SUBMITTED;
        workloadAgreed = null;
        securityAgreed = null;
        personnelAgreed = null;
    }

    void workload(boolean agreed) {
        workloadAgreed = agreed;
    }

    void security(boolean agreed) {
        securityAgreed = agreed;
    }

    void personnel(boolean agreed) {
        personnelAgreed = agreed;
    }

    void decided(Decision what, String why, String note, String by, Instant at) {
        decision = what;
        reasonCode = why;
        decisionNote = note;
        decidedBy = by;
        decidedAt = at;
    }

    void stands(RequestStatus as) {
        status = as;
    }

    void published(Instant at) {
        publishedAt = at;
    }

    void appealable(Instant until) {
        appealableUntil = until;
    }

    /** The conditions that failed are set aside by whoever answered the appeal. */
    void appealGranted() {
        appealGranted = true;
    }

    void begun(Instant at) {
        status = RequestStatus.ACTIVE;
        begunAt = at;
    }

    void ended(RequestStatus as, Instant at) {
        status = as;
        endedAt = at;
    }

    boolean isBy(String username) {
        return applicant.equals(username);
    }

    /** No decision has come into effect, or it has not been signed. */
    boolean isUnderWay() {
        return status == RequestStatus.SUBMITTED || status == RequestStatus.APPROVED;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    String code() {
        return code;
    }

    String roundId() {
        return roundId;
    }

    String unitCode() {
        return unitCode;
    }

    String institutionCode() {
        return institutionCode;
    }

    String positionId() {
        return positionId;
    }

    String applicant() {
        return applicant;
    }

    String applicantName() {
        return applicantName;
    }

    String place() {
        return place;
    }

    String phone() {
        return phone;
    }

    String reason() {
        return reason;
    }

    boolean hasPhone() {
        return hasPhone;
    }

    boolean hasComputer() {
        return hasComputer;
    }

    boolean hasPrinter() {
        return hasPrinter;
    }

    boolean hasInternet() {
        return hasInternet;
    }

    boolean commits() {
        return commits;
    }

    boolean onProbation() {
        return onProbation;
    }

    boolean underDiscipline() {
        return underDiscipline;
    }

    RequestStatus status() {
        return status;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Boolean workloadAgreed() {
        return workloadAgreed;
    }

    Boolean securityAgreed() {
        return securityAgreed;
    }

    Boolean personnelAgreed() {
        return personnelAgreed;
    }

    Decision decision() {
        return decision;
    }

    String reasonCode() {
        return reasonCode;
    }

    String decisionNote() {
        return decisionNote;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant appealableUntil() {
        return appealableUntil;
    }

    boolean isAppealGranted() {
        return appealGranted;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
