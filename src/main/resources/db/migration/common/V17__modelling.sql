-- What designers work on: processes, decision tables, forms. The row of a model is what everybody who changes it locks.
CREATE TABLE model (
    model_key     VARCHAR(130) NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    name          VARCHAR(255) NOT NULL,
    name_en       VARCHAR(255),
    -- Counts on over discarded drafts, so that a revision never names two texts.
    last_revision INT          NOT NULL,
    -- The version in force; NULL: there is only a draft.
    live_version  INT,
    PRIMARY KEY (model_key)
);

-- Whoever proposes or puts in force holds this row, so that those follow one another on all nodes.
CREATE TABLE model_lock (
    name VARCHAR(10) NOT NULL,
    PRIMARY KEY (name)
);
INSERT INTO model_lock (name) VALUES ('DEPLOY');

CREATE TABLE model_draft (
    model_key    VARCHAR(130) NOT NULL,
    revision     INT          NOT NULL,
    -- The first of its revisions: a draft begun anew after one was discarded does not go on from that one.
    begun_at     INT          NOT NULL,
    base_version INT,
    content      LONGTEXT     NOT NULL,
    saved_by     VARCHAR(100) NOT NULL,
    saved_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (model_key),
    CONSTRAINT model_draft_of FOREIGN KEY (model_key) REFERENCES model (model_key)
);

-- Everybody who saved the draft: none of them may approve what comes of it.
CREATE TABLE model_draft_author (
    model_key VARCHAR(130) NOT NULL,
    username  VARCHAR(100) NOT NULL,
    PRIMARY KEY (model_key, username),
    CONSTRAINT model_draft_author_of FOREIGN KEY (model_key) REFERENCES model (model_key)
);

-- Who has the editor of a model open, as their browsers say now and again.
CREATE TABLE model_editor (
    model_key VARCHAR(130) NOT NULL,
    username  VARCHAR(100) NOT NULL,
    since     DATETIME(6)  NOT NULL,
    seen_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (model_key, username)
);

-- Proposals and versions are never deleted: what was decided, by whom, when, on what basis.
CREATE TABLE model_proposal (
    id              VARCHAR(36)   NOT NULL,
    number_no       BIGINT        NOT NULL AUTO_INCREMENT,
    model_key       VARCHAR(130)  NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    legal_basis     VARCHAR(1000) NOT NULL,
    decision_number VARCHAR(100)  NOT NULL,
    note            VARCHAR(2000),
    report          LONGTEXT      NOT NULL,
    proposed_by     VARCHAR(100)  NOT NULL,
    proposed_at     DATETIME(6)   NOT NULL,
    decided_by      VARCHAR(100),
    decided_at      DATETIME(6),
    reason          VARCHAR(2000),
    PRIMARY KEY (id),
    CONSTRAINT model_proposal_number UNIQUE (number_no),
    CONSTRAINT model_proposal_of FOREIGN KEY (model_key) REFERENCES model (model_key)
);
CREATE INDEX model_proposal_state ON model_proposal (state, number_no);

-- The models of a proposal: as they were drawn, and as the gate wrote them anew.
CREATE TABLE model_proposal_part (
    proposal_id   VARCHAR(36)  NOT NULL,
    position_no   INT          NOT NULL,
    model_key     VARCHAR(130) NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    revision      INT          NOT NULL,
    base_version  INT,
    uploaded      LONGTEXT     NOT NULL,
    uploaded_hash CHAR(64)     NOT NULL,
    checked       LONGTEXT     NOT NULL,
    checked_hash  CHAR(64)     NOT NULL,
    new_version   INT,
    PRIMARY KEY (proposal_id, position_no),
    CONSTRAINT model_proposal_part_of FOREIGN KEY (proposal_id) REFERENCES model_proposal (id)
);
CREATE INDEX model_proposal_part_model ON model_proposal_part (model_key);

CREATE TABLE model_proposal_author (
    proposal_id VARCHAR(36)  NOT NULL,
    username    VARCHAR(100) NOT NULL,
    PRIMARY KEY (proposal_id, username),
    CONSTRAINT model_proposal_author_of FOREIGN KEY (proposal_id) REFERENCES model_proposal (id)
);

CREATE TABLE model_version (
    model_key       VARCHAR(130) NOT NULL,
    version         INT          NOT NULL,
    origin          VARCHAR(10)  NOT NULL,
    content         LONGTEXT     NOT NULL,
    hash            CHAR(64)     NOT NULL,
    uploaded_hash   CHAR(64)     NOT NULL,
    proposed_by     VARCHAR(100),
    approved_by     VARCHAR(100),
    put_in_force_at DATETIME(6)  NOT NULL,
    -- Which deployment put it in force, counted over all models: clocks of nodes are not compared. NULL: it waits.
    deployment_no   INT,
    legal_basis     VARCHAR(1000),
    decision_number VARCHAR(100),
    note            VARCHAR(2000),
    proposal_id     VARCHAR(36),
    restored_from   INT,
    PRIMARY KEY (model_key, version),
    CONSTRAINT model_version_of FOREIGN KEY (model_key) REFERENCES model (model_key)
);

-- What the engine runs of a version of a process. A version is deployed again when a form or a table of it changes.
CREATE TABLE model_definition (
    definition_id VARCHAR(64)  NOT NULL,
    model_key     VARCHAR(130) NOT NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (definition_id),
    CONSTRAINT model_definition_of FOREIGN KEY (model_key, version) REFERENCES model_version (model_key, version)
);
CREATE INDEX model_definition_version ON model_definition (model_key, version);

CREATE TABLE model_event (
    model_key   VARCHAR(130) NOT NULL,
    seq         INT          NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    done_by     VARCHAR(100),
    proposal_id VARCHAR(36),
    version     INT,
    hash        CHAR(64),
    text        VARCHAR(2000),
    PRIMARY KEY (model_key, seq),
    CONSTRAINT model_event_of FOREIGN KEY (model_key) REFERENCES model (model_key)
);

-- Forms as they were put in force, the latest of a key being the one that is. A deployment of the engine keeps its forms:
-- a task shows, and is checked against, the form of the model its case runs on.
CREATE TABLE form_version (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    form_key VARCHAR(130) NOT NULL,
    content  LONGTEXT     NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX form_version_key ON form_version (form_key, id);

CREATE TABLE form_binding (
    deployment_id VARCHAR(64)  NOT NULL,
    form_key      VARCHAR(130) NOT NULL,
    form_version  BIGINT       NOT NULL,
    PRIMARY KEY (deployment_id, form_key),
    CONSTRAINT form_binding_to FOREIGN KEY (form_version) REFERENCES form_version (id)
);

-- NULL: the shipped form, from the time before forms had versions.
ALTER TABLE inbox_task ADD COLUMN form_version BIGINT;
ALTER TABLE task_submission ADD COLUMN form_version BIGINT;
