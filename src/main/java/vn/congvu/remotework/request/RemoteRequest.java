package vn.congvu.remotework.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.congvu.persistence.KeyedEntity;
import vn.congvu.remotework.day.Claim;
import vn.congvu.remotework.round.PilotPosition;

/** A request to work from home, from the wish to the last day. */
@Entity
@Table(name = "remote_work_request")
public class RemoteRequest extends KeyedEntity {

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

    protected RemoteRequest() {}

    public RemoteRequest(
            String code, PilotPosition position, String institutionCode, String applicant, String applicantName) {
        this.code = code;
        this.roundId = position.roundId();
        this.unitCode = position.unitCode();
        this.positionId = position.id();
        this.institutionCode = institutionCode;
        this.applicant = applicant;
        this.applicantName = applicantName;
        this.status = RequestStatus.SUBMITTED;
    }

    public void asks(Declaration declared, Instant at) {
        declaration = declared;
        submittedAt = at;
    }

    public void corrected(Declaration now) {
        declaration = now;
    }

    /** Everything is looked at anew, after an appeal as well. */
    public void lookedAtAnew() {
        status = RequestStatus.SUBMITTED;
        opinions = Opinions.NONE;
        endedAt = null;
    }

    public void found(Opinions now) {
        opinions = now;
    }

    public void decided(Decision now) {
        decision = now;
    }

    public void stands(RequestStatus as) {
        status = as;
    }

    /** The conditions that failed are set aside by whoever answered the appeal. */
    public void appealGranted() {
        appealGranted = true;
    }

    /** What was set aside does not cover what has come to light since. */
    public void conditionsHold() {
        appealGranted = false;
    }

    public void begun(Instant at) {
        status = RequestStatus.ACTIVE;
        begunAt = at;
    }

    public void ended(RequestStatus as, Instant at) {
        status = as;
        endedAt = at;
    }

    public boolean isBy(String username) {
        return applicant.equals(username);
    }

    /** No decision has come into effect, or it has not been signed. */
    public boolean isUnderWay() {
        return status == RequestStatus.SUBMITTED || status == RequestStatus.APPROVED;
    }

    public boolean isWorking() {
        return status == RequestStatus.ACTIVE || status == RequestStatus.SUSPENDED;
    }

    /** Its days count against the quota and the presence of the unit. */
    public boolean hasAPlace() {
        return RequestStatus.WITH_A_PLACE.contains(status);
    }

    public boolean isDecided(Decision.Kind as) {
        return decision != null && decision.kind() == as;
    }

    public Claim claim() {
        return new Claim(code, roundId, unitCode, applicant);
    }

    @Override
    public String getId() {
        return code;
    }

    public String code() {
        return code;
    }

    public String roundId() {
        return roundId;
    }

    public String unitCode() {
        return unitCode;
    }

    String institutionCode() {
        return institutionCode;
    }

    public String positionId() {
        return positionId;
    }

    public String applicant() {
        return applicant;
    }

    public String applicantName() {
        return applicantName;
    }

    public Declaration declaration() {
        return declaration;
    }

    public RequestStatus status() {
        return status;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** A row without any opinion reads as null. */
    public Opinions opinions() {
        return opinions == null ? Opinions.NONE : opinions;
    }

    /** Null until something is decided. */
    public Decision decision() {
        return decision;
    }

    public boolean isAppealGranted() {
        return appealGranted;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
