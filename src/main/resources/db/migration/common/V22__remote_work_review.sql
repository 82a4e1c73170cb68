-- The interim review of a round (sơ kết): planned when the round is open, begun on its day or earlier by the organiser.
CREATE TABLE remote_work_review (
    code           VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id       VARCHAR(36) NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    -- The day it begins by itself, and the days it looks back on: always from the first day of the round.
    due_on         DATE        NOT NULL,
    period_from    DATE        NOT NULL,
    period_to      DATE        NOT NULL,
    state          VARCHAR(12) NOT NULL,
    planned_at     DATETIME(6) NOT NULL,
    begun_at       DATETIME(6),
    -- Null when the day came by itself.
    begun_by       VARCHAR(100),
    compiled_at    DATETIME(6),
    compiled_by    VARCHAR(100),
    compile_note   LONGTEXT,
    -- What was computed, once and for all, with its SHA-256.
    snapshot       LONGTEXT,
    snapshot_hash  VARCHAR(64),
    recommendation VARCHAR(10),
    reasons        LONGTEXT,
    explanation    LONGTEXT,
    recommended_by VARCHAR(100),
    recommended_at DATETIME(6),
    decision_note  LONGTEXT,
    decided_by     VARCHAR(100),
    decided_at     DATETIME(6),
    published_at   DATETIME(6),
    CONSTRAINT remote_work_review_period UNIQUE (round_id, period_to),
    CONSTRAINT remote_work_review_of FOREIGN KEY (round_id) REFERENCES remote_work_round (id)
);

-- A unit that takes part. place_no numbers those that are asked now, in the order of their tasks; null: not asked (again).
CREATE TABLE remote_work_review_unit (
    review_code  VARCHAR(64) NOT NULL,
    unit_code    VARCHAR(40) NOT NULL,
    place_no     INT,
    opinion      LONGTEXT,
    difficulties LONGTEXT,
    proposal     VARCHAR(10),
    reported_by  VARCHAR(100),
    reported_at  DATETIME(6),
    PRIMARY KEY (review_code, unit_code),
    CONSTRAINT remote_work_review_unit_of FOREIGN KEY (review_code) REFERENCES remote_work_review (code)
);

-- What a unit counted itself, before the round (BEFORE) or in the period (AFTER), and where the count is from. Counts, not
-- percentages: without them nobody can tell how far a difference is to be trusted.
CREATE TABLE remote_work_review_count (
    review_code VARCHAR(64)    NOT NULL,
    unit_code   VARCHAR(40)    NOT NULL,
    measure     VARCHAR(30)    NOT NULL,
    side        VARCHAR(6)     NOT NULL,
    positive    INT,
    total       INT,
    mean        DECIMAL(18, 3),
    deviation   DECIMAL(18, 3),
    source      VARCHAR(500)   NOT NULL,
    PRIMARY KEY (review_code, unit_code, measure, side),
    CONSTRAINT remote_work_review_count_of
        FOREIGN KEY (review_code, unit_code) REFERENCES remote_work_review_unit (review_code, unit_code)
);
