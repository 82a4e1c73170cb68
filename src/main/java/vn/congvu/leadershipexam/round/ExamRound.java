package vn.congvu.leadershipexam.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.persistence.KeyedEntity;

/** A round of exams: one policy, one plan, one notice; posts of one or several councils. */
@Entity
@Table(name = "exam_round")
public class ExamRound extends KeyedEntity {

    @Id
    private String code;

    @Version
    private long version;

    private String nameVi;
    private String nameEn;
    private String institutionCode;
    private String organiserUnit;
    private String authorityUnit;
    private String legalBasis;
    private String ruleEdition;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant suspendedAt;
    private String draftedBy;
    private Instant draftedAt;
    private Instant endedAt;

    /** How the round as a whole stands; how far each council has come is its phase. */
    public enum Status {
        DRAFT,
        RUNNING,
        REFUSED,
        STOPPED,
        ENDED
    }

    protected ExamRound() {}

    public ExamRound(String code, NewRound wish, String institutionCode, String ruleEdition, String by, Instant at) {
        this.code = code;
        this.institutionCode = institutionCode;
        this.ruleEdition = ruleEdition;
        this.status = Status.DRAFT;
        this.draftedBy = by;
        this.draftedAt = at;
        says(wish);
    }

    public void says(NewRound wish) {
        nameVi = wish.nameVi();
        nameEn = wish.nameEn();
        organiserUnit = wish.organiserUnit();
        authorityUnit = wish.authorityUnit();
        legalBasis = wish.legalBasis();
    }

    public void stands(Status as) {
        status = as;
    }

    public void ended(Status as, Instant at) {
        status = as;
        endedAt = at;
    }

    public void suspended(Instant at) {
        suspendedAt = at;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Nothing happens in a round that is suspended. */
    public void requireNotSuspended() {
        if (isSuspended()) {
            throw ExamProblems.suspended(code, suspendedAt);
        }
    }

    @Override
    public String getId() {
        return code;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    public String institutionCode() {
        return institutionCode;
    }

    public String organiserUnit() {
        return organiserUnit;
    }

    public String authorityUnit() {
        return authorityUnit;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String ruleEdition() {
        return ruleEdition;
    }

    public Status status() {
        return status;
    }

    public Instant suspendedAt() {
        return suspendedAt;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
