package vn.congvu.dossier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the dossier's history: what happened, when, by whom; a fact, never changed. */
@Entity
@Table(name = "dossier_history")
class HistoryEntry {

    /** What can happen to a dossier; the words for it are the screen's. */
    enum Kind {
        SUBMITTED,
        ACCEPTED,
        REFUSED,
        SUPPLEMENT_REQUESTED,
        SUPPLEMENT_RECEIVED,
        OVERDUE_BY_RULE,
        UNANSWERED,
        FEE_PAID,
        STEP_DONE,
        RETURNED_FOR_REWORK,
        RESULT_SIGNED,
        STAGE_DONE,
        SUSPENDED,
        RESUMED,
        APOLOGISED,
        EXTENDED,
        WITHDRAWN,
        FINISHED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossierCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String step;
    private Integer stage;
    private String text;
    private String actor;
    private Instant happenedAt;

    @Embedded
    private Grounds grounds;

    protected HistoryEntry() {}

    HistoryEntry(String dossierCode, Kind kind, String step, Integer stage, String text, String actor, Instant at) {
        this.dossierCode = dossierCode;
        this.kind = kind;
        this.step = step;
        this.stage = stage;
        this.text = text;
        this.actor = actor;
        this.happenedAt = at;
    }

    HistoryEntry restingOn(Grounds reasons) {
        grounds = reasons;
        return this;
    }

    /** Null where nothing but the act itself is told. */
    Grounds grounds() {
        return grounds;
    }

    Kind kind() {
        return kind;
    }

    String step() {
        return step;
    }

    Integer stage() {
        return stage;
    }

    String text() {
        return text;
    }

    String actor() {
        return actor;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
