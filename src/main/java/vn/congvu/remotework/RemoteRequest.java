package vn.congvu.remotework;

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

/** A request to work from home, from the wish to the last day. */
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
    private Declaration declaration;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private Instant submittedAt;
    private Opinions opinions;
    private Decision decision;
    private boolean appealGranted;
    private Instant begunAt;
    private Instant endedAt;

    @Transient
    private boolean fresh;

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

    void asks(Declaration declared, Instant at) {
        declaration = declared;
        submittedAt = at;
    }

    /** Everything is looked at anew, after an appeal as well. */
    void lookedAtAnew() {
        status = RequestStatus.SUBMITTED;
        opinions = Opinions.NONE;
    }

    void found(Opinions now) {
        opinions = now;
    }

    void decided(Decision now) {
        decision = now;
    }

    void stands(RequestStatus as) {
        status = as;
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

    boolean isWorking() {
        return status == RequestStatus.ACTIVE || status == RequestStatus.SUSPENDED;
    }

    boolean isDecided(Decision.Kind as) {
        return decision != null && decision.kind() == as;
    }

    Claim claim() {
        return new Claim(code, roundId, unitCode, applicant);
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

    Declaration declaration() {
        return declaration;
    }

    RequestStatus status() {
        return status;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** A row without any opinion reads as null. */
    Opinions opinions() {
        return opinions == null ? Opinions.NONE : opinions;
    }

    /** Null until something is decided. */
    Decision decision() {
        return decision;
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
