-- Heads of the chain of evidence that were made public: a chain rewritten afterwards no longer leads to them.
CREATE TABLE exam_evidence_head (
    round_code   VARCHAR(64) NOT NULL,
    seq          INT         NOT NULL,
    hash         VARCHAR(64) NOT NULL,
    occasion     VARCHAR(40) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (round_code, seq),
    CONSTRAINT exam_evidence_head_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);

-- Refused attempts and reads of secrets, written apart from what was refused or read. They enter the chain as soon as
-- the round is free. No foreign key: it would wait for whoever holds the round, which may be the very attempt.
CREATE TABLE exam_watch (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    sort       VARCHAR(10)  NOT NULL,
    what       VARCHAR(100) NOT NULL,
    username   VARCHAR(100) NOT NULL,
    facts      LONGTEXT     NOT NULL,
    first_at   DATETIME(6)  NOT NULL,
    last_at    DATETIME(6)  NOT NULL,
    times      INT          NOT NULL,
    chained_at DATETIME(6)
);
CREATE INDEX exam_watch_same ON exam_watch (round_code, username, what, first_at);
CREATE INDEX exam_watch_unchained ON exam_watch (round_code, chained_at);
