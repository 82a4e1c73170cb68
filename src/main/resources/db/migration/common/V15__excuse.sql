-- Objective causes of being late: asked for by the unit, confirmed or refused by a superior. Rows are only ever added.

-- One row a request; a refused one may be followed by another attempt.
CREATE TABLE sla_excuse (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    outcome_id   BIGINT        NOT NULL,
    attempt      INT           NOT NULL,
    cause        VARCHAR(40)   NOT NULL,
    text         VARCHAR(2000) NOT NULL,
    evidence     CHAR(32),
    requested_by VARCHAR(100)  NOT NULL,
    requested_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sla_excuse_attempt UNIQUE (outcome_id, attempt),
    CONSTRAINT sla_excuse_of_outcome FOREIGN KEY (outcome_id) REFERENCES sla_outcome (id)
);

-- The one decision on a request: its key lets one of two superiors win.
CREATE TABLE sla_excuse_decision (
    excuse_id  BIGINT        NOT NULL,
    state      VARCHAR(10)   NOT NULL,
    reason     VARCHAR(2000) NOT NULL,
    decided_by VARCHAR(100)  NOT NULL,
    decided_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (excuse_id),
    CONSTRAINT sla_excuse_decided FOREIGN KEY (excuse_id) REFERENCES sla_excuse (id)
);
