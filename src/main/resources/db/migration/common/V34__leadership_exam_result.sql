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

-- The project a candidate handed in; the last one before the limit counts. The files are kept with those of dossiers.
CREATE TABLE exam_project (
    candidate_id VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code   VARCHAR(64)  NOT NULL,
    council_no   INT          NOT NULL,
    file_id      CHAR(32)     NOT NULL,
    file_name    VARCHAR(150) NOT NULL,
    byte_count   BIGINT       NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    CONSTRAINT exam_project_by FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);
CREATE INDEX exam_project_council ON exam_project (round_code, council_no);

-- The defence of a project: held with minutes or a recording, or not held.
CREATE TABLE exam_defence (
    candidate_id   VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code     VARCHAR(64)  NOT NULL,
    council_no     INT          NOT NULL,
    absent_note    VARCHAR(1000),
    minutes_kind   VARCHAR(20),
    minutes_ref    VARCHAR(300),
    minutes_by     VARCHAR(100),
    minutes_at     DATETIME(6),
    decided_mark   DECIMAL(7, 2),
    decided_reason VARCHAR(2000),
    decided_by     VARCHAR(100),
    final_mark     DECIMAL(7, 2),
    final_salt     VARCHAR(32),
    closed_at      DATETIME(6),
    CONSTRAINT exam_defence_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);
CREATE INDEX exam_defence_council ON exam_defence (round_code, council_no);

-- What a member of the board gives; seen by nobody else until everybody has locked theirs.
CREATE TABLE exam_defence_mark (
    candidate_id VARCHAR(36)   NOT NULL,
    marker       VARCHAR(100)  NOT NULL,
    round_code   VARCHAR(64)   NOT NULL,
    council_no   INT           NOT NULL,
    mark         DECIMAL(7, 2),
    note         VARCHAR(2000),
    aside_reason VARCHAR(1000),
    salt         VARCHAR(32),
    entered_at   DATETIME(6)   NOT NULL,
    locked_at    DATETIME(6),
    PRIMARY KEY (candidate_id, marker),
    CONSTRAINT exam_defence_mark_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);
CREATE INDEX exam_defence_mark_council ON exam_defence_mark (round_code, council_no);

-- A result as it was drawn up: frozen, one version after the other while the authority sends it back.
CREATE TABLE exam_result (
    round_code     VARCHAR(64)  NOT NULL,
    council_no     INT          NOT NULL,
    version        INT          NOT NULL,
    state          VARCHAR(15)  NOT NULL,
    drawn_by       VARCHAR(100) NOT NULL,
    drawn_at       DATETIME(6)  NOT NULL,
    decided_by     VARCHAR(100),
    decided_number VARCHAR(100),
    decided_reason VARCHAR(2000),
    decided_at     DATETIME(6),
    published_by   VARCHAR(100),
    published_at   DATETIME(6),
    PRIMARY KEY (round_code, council_no, version),
    CONSTRAINT exam_result_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- One line of it; the salt opens to the candidate what was bound in the chain.
CREATE TABLE exam_result_line (
    round_code   VARCHAR(64)   NOT NULL,
    council_no   INT           NOT NULL,
    version      INT           NOT NULL,
    candidate_id VARCHAR(36)   NOT NULL,
    post_no      INT           NOT NULL,
    written      DECIMAL(7, 2),
    defence      DECIMAL(7, 2),
    total        DECIMAL(9, 2),
    place        INT,
    outcome      VARCHAR(10)   NOT NULL,
    reason       VARCHAR(30),
    salt         VARCHAR(32)   NOT NULL,
    commitment   VARCHAR(64)   NOT NULL,
    PRIMARY KEY (round_code, council_no, version, candidate_id),
    CONSTRAINT exam_result_line_of FOREIGN KEY (round_code, council_no, version)
        REFERENCES exam_result (round_code, council_no, version),
    CONSTRAINT exam_result_line_by FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);

-- Equal in everything the table of weights looks at: the council has voted.
CREATE TABLE exam_tie_vote (
    round_code   VARCHAR(64)  NOT NULL,
    post_no      INT          NOT NULL,
    candidate_id VARCHAR(36)  NOT NULL,
    votes_for    INT          NOT NULL,
    votes_cast   INT          NOT NULL,
    minutes_ref  VARCHAR(300) NOT NULL,
    noted_by     VARCHAR(100) NOT NULL,
    noted_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (round_code, post_no),
    CONSTRAINT exam_tie_vote_of FOREIGN KEY (round_code, post_no) REFERENCES exam_post (round_code, post_no)
);

-- What the supervision board reports to the authority, and the archive in which the round is laid away.
CREATE TABLE exam_supervision_report (
    round_code  VARCHAR(64)  NOT NULL,
    council_no  INT          NOT NULL,
    findings    LONGTEXT     NOT NULL,
    conclusion  VARCHAR(20)  NOT NULL,
    head_seq    INT          NOT NULL,
    head_hash   VARCHAR(64)  NOT NULL,
    reported_by VARCHAR(100) NOT NULL,
    reported_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_supervision_report_of FOREIGN KEY (round_code, council_no)
        REFERENCES exam_council (round_code, council_no)
);

CREATE TABLE exam_archive (
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    byte_count BIGINT       NOT NULL,
    sealed_by  VARCHAR(100) NOT NULL,
    sealed_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_archive_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

CREATE TABLE exam_archive_part (
    round_code VARCHAR(64) NOT NULL,
    council_no INT         NOT NULL,
    number     INTEGER     NOT NULL,
    content    MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (round_code, council_no, number)
);
