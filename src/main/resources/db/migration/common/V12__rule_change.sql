-- Changes of the rules deadlines follow. Nothing here is ever deleted: what was decided, by whom, when, on what basis.

-- One change: of days of the calendar, or of limits of procedures (body: what was proposed, as it was sent).
CREATE TABLE rule_change (
    id               VARCHAR(36)   NOT NULL,
    number_no        BIGINT        NOT NULL AUTO_INCREMENT,
    kind             VARCHAR(10)   NOT NULL,
    title            VARCHAR(300)  NOT NULL,
    legal_basis      VARCHAR(1000) NOT NULL,
    body             LONGTEXT      NOT NULL,
    preview          LONGTEXT      NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    proposed_by      VARCHAR(100)  NOT NULL,
    proposed_at      DATETIME(6)   NOT NULL,
    decided_by       VARCHAR(100),
    decided_at       DATETIME(6),
    decision_reason  VARCHAR(2000),
    -- From when on it is applied to open dossiers; what is published, and what was in force before.
    due_from         DATETIME(6),
    calendar_version VARCHAR(64),
    previous_version VARCHAR(64),
    undone_version   VARCHAR(64),
    -- The batch that is running: the last dossier done, so many of so many.
    batch_by         VARCHAR(100),
    after_code       VARCHAR(64),
    done_count       INT           NOT NULL,
    total_count      INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT rule_change_number UNIQUE (number_no)
);
CREATE INDEX rule_change_state ON rule_change (state, due_from);

CREATE TABLE rule_change_event (
    change_id   VARCHAR(36)  NOT NULL,
    seq         INT          NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    done_by     VARCHAR(100),
    text        VARCHAR(2000),
    PRIMARY KEY (change_id, seq),
    CONSTRAINT rule_change_event_of FOREIGN KEY (change_id) REFERENCES rule_change (id)
);

-- Every date that moves: as foreseen by the preview that was decided on, and by applying and by undoing the change.
CREATE TABLE rule_change_row (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    change_id      VARCHAR(36)  NOT NULL,
    phase          VARCHAR(10)  NOT NULL,
    dossier_code   VARCHAR(64)  NOT NULL,
    procedure_code VARCHAR(64)  NOT NULL,
    unit_code      VARCHAR(64)  NOT NULL,
    clock_key      VARCHAR(190) NOT NULL,
    clock_kind     VARCHAR(16)  NOT NULL,
    name_vi        VARCHAR(500) NOT NULL,
    name_en        VARCHAR(500) NOT NULL,
    old_due        DATETIME(6)  NOT NULL,
    new_due        DATETIME(6)  NOT NULL,
    effect         VARCHAR(15)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT rule_change_row_of FOREIGN KEY (change_id) REFERENCES rule_change (id)
);
CREATE INDEX rule_change_row_change ON rule_change_row (change_id, phase, id);

-- Whoever decides about a change holds the row of its kind, so that decisions follow one another on all nodes.
CREATE TABLE rule_change_lock (
    kind VARCHAR(10) NOT NULL,
    PRIMARY KEY (kind)
);
INSERT INTO rule_change_lock (kind) VALUES ('CALENDAR');
INSERT INTO rule_change_lock (kind) VALUES ('LIMITS');

-- An edition of the calendar published while the product was running: its base with some days changed, for good.
CREATE TABLE calendar_edition (
    version         VARCHAR(64) NOT NULL,
    shipped_version VARCHAR(64) NOT NULL,
    number_no       INT         NOT NULL,
    base_version    VARCHAR(64) NOT NULL,
    change_id       VARCHAR(36) NOT NULL,
    published_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (version),
    CONSTRAINT calendar_edition_number UNIQUE (shipped_version, number_no),
    CONSTRAINT calendar_edition_change FOREIGN KEY (change_id) REFERENCES rule_change (id)
);

-- A number once given is never given again, not even when its edition came to nothing: nodes remember editions by name.
CREATE TABLE calendar_edition_count (
    shipped_version VARCHAR(64) NOT NULL,
    last_number     INT         NOT NULL,
    PRIMARY KEY (shipped_version)
);

CREATE TABLE calendar_edition_day (
    version     VARCHAR(64)   NOT NULL,
    position_no INT           NOT NULL,
    date_of     DATE          NOT NULL,
    kind        VARCHAR(20)   NOT NULL,
    unit_code   VARCHAR(64),
    name_vi     VARCHAR(300),
    name_en     VARCHAR(300),
    status      VARCHAR(15)   NOT NULL,
    basis       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (version, position_no),
    CONSTRAINT calendar_edition_day_of FOREIGN KEY (version) REFERENCES calendar_edition (version)
);

-- The change that made a version of a procedure; NULL: it was imported.
ALTER TABLE procedure_version ADD COLUMN change_id VARCHAR(36);
