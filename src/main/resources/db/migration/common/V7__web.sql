-- Answers already given to writing requests with an Idempotency-Key, kept for a day.
CREATE TABLE idempotency_key (
    username     VARCHAR(100) NOT NULL,
    request_key  VARCHAR(100) NOT NULL,
    request_line VARCHAR(500) NOT NULL,
    body_hash    CHAR(64)     NOT NULL,
    status       INT,
    location     VARCHAR(500),
    answer       LONGTEXT,
    created_at   DATETIME(6)  NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (username, request_key)
);
CREATE INDEX ix_idempotency_key_created ON idempotency_key (created_at);

-- How far the clock of a demonstration was moved; at most one row.
CREATE TABLE demo_clock (
    id            INT    NOT NULL,
    offset_millis BIGINT NOT NULL,
    CONSTRAINT pk_demo_clock PRIMARY KEY (id)
);
