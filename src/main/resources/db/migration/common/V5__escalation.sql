-- Alerts as cases: one for each level of a clock's ladder, with what became of it.

CREATE TABLE escalation (
    id                 VARCHAR(36)  NOT NULL,
    clock_key          VARCHAR(190) NOT NULL,
    dossier_code       VARCHAR(64)  NOT NULL,
    procedure_code     VARCHAR(64)  NOT NULL,
    element_id         VARCHAR(190) NOT NULL,
    name_vi            VARCHAR(500) NOT NULL,
    name_en            VARCHAR(500) NOT NULL,
    unit_code          VARCHAR(64)  NOT NULL,
    institution_code   VARCHAR(64)  NOT NULL,
    level              VARCHAR(10)  NOT NULL,
    urgency            INT          NOT NULL,
    state              VARCHAR(15)  NOT NULL,
    addressee_username VARCHAR(100),
    addressee_group    VARCHAR(120),
    addressee_role     VARCHAR(20)  NOT NULL,
    addressee_unit     VARCHAR(64)  NOT NULL,
    raised_at          DATETIME(6)  NOT NULL,
    snoozed_until      DATETIME(6),
    snoozes            INT          NOT NULL,
    cause              VARCHAR(30),
    closed_at          DATETIME(6),
    outcome            VARCHAR(10),
    PRIMARY KEY (id),
    CONSTRAINT escalation_once_a_level UNIQUE (clock_key, level)
);
-- The order of the list: red first, then oldest.
CREATE INDEX escalation_list ON escalation (urgency, raised_at, id);
CREATE INDEX escalation_unit ON escalation (unit_code, state);
CREATE INDEX escalation_person ON escalation (addressee_username, state);
CREATE INDEX escalation_group ON escalation (addressee_group, state);
CREATE INDEX escalation_dossier ON escalation (dossier_code);

-- Kept for ever, never changed. The text is what somebody wrote, or the username or outcome the kind speaks of.
CREATE TABLE escalation_event (
    escalation_id VARCHAR(36) NOT NULL,
    seq           INT         NOT NULL,
    kind          VARCHAR(15) NOT NULL,
    happened_at   DATETIME(6) NOT NULL,
    done_by       VARCHAR(100),
    text          VARCHAR(2000),
    PRIMARY KEY (escalation_id, seq),
    CONSTRAINT escalation_event_of FOREIGN KEY (escalation_id) REFERENCES escalation (id)
);
