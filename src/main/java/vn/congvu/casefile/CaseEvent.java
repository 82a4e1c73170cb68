package vn.congvu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.congvu.web.problem.Bilingual;

/** One line of the history of a case: what happened, when, by whom; a fact, never changed. */
@Entity
@Table(name = "case_history")
class CaseEvent {

    /** What can happen to a case; the words for it are the screen's. */
    enum Kind {
        OPENED,
        STEP_DONE,
        RETURNED,
        DIVISION_CHOSEN,
        CLOCK_PAUSED,
        CLOCK_RESUMED,
        SUPPLEMENT_RECEIVED,
        APPLICANT_NOTIFIED,
        UNIT_NOTIFIED,
        ESCALATED,
        OUTCOME_RECORDED,
        ANSWER_PUBLISHED,
        CLOSED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "text_vi")
    private String textVi;

    @Column(name = "text_en")
    private String textEn;

    private String actor;
    private Instant happenedAt;

    protected CaseEvent() {}

    CaseEvent(String caseCode, Kind kind, Bilingual name, Bilingual text, String actor, Instant at) {
        this.caseCode = caseCode;
        this.kind = kind;
        this.nameVi = name.vi();
        this.nameEn = name.en();
        this.textVi = text.vi();
        this.textEn = text.en();
        this.actor = actor;
        this.happenedAt = at;
    }

    long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** Of the step, or of what else the line is about; both null where it is about the case. */
    Bilingual name() {
        return new Bilingual(nameVi, nameEn);
    }

    Bilingual text() {
        return new Bilingual(textVi, textEn);
    }

    String actor() {
        return actor;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
