-- The ledger of working-time clocks. All times are UTC, all amounts of time are working minutes.

-- One row a clock. What follows from its events (state, due date, minutes, outcome) is kept for lists only.
CREATE TABLE sla_clock (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    clock_key        VARCHAR(190) NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    dossier_code     VARCHAR(64)  NOT NULL,
    procedure_code   VARCHAR(64)  NOT NULL,
    element_id       VARCHAR(190) NOT NULL,
    name_vi          VARCHAR(500) NOT NULL,
    name_en          VARCHAR(500) NOT NULL,
    unit_code        VARCHAR(64)  NOT NULL,
    institution_code VARCHAR(64)  NOT NULL,
    owner            VARCHAR(100),
    candidate_group  VARCHAR(120),
    term             VARCHAR(20),
    fixed_due        DATETIME(6),
    cut_off          VARCHAR(8),
    calendar_version VARCHAR(64)  NOT NULL,
    legal_basis      VARCHAR(1000),
    state            VARCHAR(10)  NOT NULL,
    started_at       DATETIME(6)  NOT NULL,
    due_at           DATETIME(6)  NOT NULL,
    stopped_at       DATETIME(6),
    outcome          VARCHAR(10),
    worked_minutes   INT          NOT NULL,
    paused_minutes   INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sla_clock_key UNIQUE (clock_key)
);
CREATE INDEX sla_clock_dossier ON sla_clock (dossier_code, state);
CREATE INDEX sla_clock_open ON sla_clock (kind, stopped_at, institution_code);

-- What happened to a clock, never changed: the source of everything else. state_after and due_after tell what the clock
-- showed from then on, so that a past period can be judged as it stood.
CREATE TABLE sla_event (
    clock_id    BIGINT      NOT NULL,
    seq         INT         NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    done_by     VARCHAR(100),
    reason      VARCHAR(2000),
    legal_basis VARCHAR(1000),
    new_due     DATETIME(6),
    state_after VARCHAR(10) NOT NULL,
    due_after   DATETIME(6) NOT NULL,
    PRIMARY KEY (clock_id, seq),
    CONSTRAINT sla_event_clock FOREIGN KEY (clock_id) REFERENCES sla_clock (id)
);

-- How a clock ended, once and for all.
CREATE TABLE sla_outcome (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    clock_id         BIGINT       NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    dossier_code     VARCHAR(64)  NOT NULL,
    procedure_code   VARCHAR(64)  NOT NULL,
    element_id       VARCHAR(190) NOT NULL,
    name_vi          VARCHAR(500) NOT NULL,
    name_en          VARCHAR(500) NOT NULL,
    unit_code        VARCHAR(64)  NOT NULL,
    institution_code VARCHAR(64)  NOT NULL,
    outcome          VARCHAR(10)  NOT NULL,
    due_at           DATETIME(6)  NOT NULL,
    ended_at         DATETIME(6)  NOT NULL,
    worked_minutes   INT          NOT NULL,
    paused_minutes   INT          NOT NULL,
    late_minutes     INT          NOT NULL,
    period_month     CHAR(7)      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sla_outcome_clock UNIQUE (clock_id),
    CONSTRAINT sla_outcome_of_clock FOREIGN KEY (clock_id) REFERENCES sla_clock (id)
);
CREATE INDEX sla_outcome_period ON sla_outcome (kind, period_month, institution_code);
CREATE INDEX sla_outcome_unit ON sla_outcome (unit_code, ended_at);
CREATE INDEX sla_outcome_ended ON sla_outcome (ended_at);
CREATE INDEX sla_outcome_dossier ON sla_outcome (dossier_code);
