-- A round of exams for posts of leadership (kỳ thi tuyển chức danh lãnh đạo, quản lý). Whoever acts on it locks this row first.
CREATE TABLE exam_round (
    code             VARCHAR(64)   NOT NULL PRIMARY KEY,
    version          BIGINT        NOT NULL,
    name_vi          VARCHAR(300)  NOT NULL,
    name_en          VARCHAR(300)  NOT NULL,
    -- Who organises it, and whose leader answers the policy request and approves the result.
    institution_code VARCHAR(40)   NOT NULL,
    organiser_unit   VARCHAR(40)   NOT NULL,
    authority_unit   VARCHAR(40)   NOT NULL,
    legal_basis      VARCHAR(1000) NOT NULL,
    -- The edition of limits and rules the round was opened under; a later edition does not change it.
    rule_edition     VARCHAR(40)   NOT NULL,
    status           VARCHAR(20)   NOT NULL,
    suspended_at     DATETIME(6),
    drafted_by       VARCHAR(100)  NOT NULL,
    drafted_at       DATETIME(6)   NOT NULL,
    ended_at         DATETIME(6)
);
CREATE INDEX exam_round_list ON exam_round (drafted_at, code);

CREATE TABLE exam_series (
    series      VARCHAR(120) NOT NULL PRIMARY KEY,
    last_number INTEGER      NOT NULL
);

-- A council of the city or of one unit (hội đồng thi tuyển); the phase is how far its part of the round has come.
CREATE TABLE exam_council (
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    level_of   VARCHAR(10)  NOT NULL,
    unit_code  VARCHAR(40)  NOT NULL,
    name_vi    VARCHAR(300) NOT NULL,
    name_en    VARCHAR(300) NOT NULL,
    phase      VARCHAR(20)  NOT NULL,
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_council_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);

-- A post to be filled; one person each.
CREATE TABLE exam_post (
    round_code VARCHAR(64)  NOT NULL,
    post_no    INT          NOT NULL,
    council_no INT          NOT NULL,
    unit_code  VARCHAR(40)  NOT NULL,
    title_vi   VARCHAR(300) NOT NULL,
    title_en   VARCHAR(300) NOT NULL,
    grade      VARCHAR(30)  NOT NULL,
    state      VARCHAR(15)  NOT NULL,
    PRIMARY KEY (round_code, post_no),
    CONSTRAINT exam_post_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- Dates of a round or of one council (0: of the whole round): planned by people, limited by law, moved by a suspension.
CREATE TABLE exam_date (
    round_code VARCHAR(64) NOT NULL,
    council_no INT         NOT NULL,
    name       VARCHAR(40) NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (round_code, council_no, name),
    CONSTRAINT exam_date_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);

-- Who sits in which body of a council. A membership that has ended stays.
CREATE TABLE exam_member (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code   VARCHAR(64)  NOT NULL,
    council_no   INT          NOT NULL,
    body         VARCHAR(20)  NOT NULL,
    rank_of      VARCHAR(20)  NOT NULL,
    username     VARCHAR(100) NOT NULL,
    full_name    VARCHAR(150) NOT NULL,
    appointed_by VARCHAR(100) NOT NULL,
    appointed_at DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6),
    end_reason   VARCHAR(1000),
    CONSTRAINT exam_member_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
CREATE INDEX exam_member_person ON exam_member (username, ended_at);
CREATE INDEX exam_member_body ON exam_member (round_code, council_no, body, ended_at);

-- Somebody who applied for a post. What is personal stands here and in the papers, nowhere else.
CREATE TABLE exam_candidate (
    id               VARCHAR(36)  NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    round_code       VARCHAR(64)  NOT NULL,
    council_no       INT          NOT NULL,
    post_no          INT          NOT NULL,
    username         VARCHAR(100) NOT NULL,
    full_name        VARCHAR(150) NOT NULL,
    birth_date       DATE         NOT NULL,
    status           VARCHAR(20)  NOT NULL,
    registered_at    DATETIME(6)  NOT NULL,
    candidate_number VARCHAR(20),
    room             VARCHAR(40),
    seat             INT,
    CONSTRAINT exam_candidate_once UNIQUE (round_code, username),
    CONSTRAINT exam_candidate_number UNIQUE (round_code, candidate_number),
    CONSTRAINT exam_candidate_of FOREIGN KEY (round_code, post_no) REFERENCES exam_post (round_code, post_no)
);
CREATE INDEX exam_candidate_post ON exam_candidate (round_code, post_no, status);
CREATE INDEX exam_candidate_person ON exam_candidate (username);

-- Everything that counts, one link after the other: each carries the hash of the one before. Never changed.
-- How the hashes are computed: src/docs/leadership-exam-evidence.md.
CREATE TABLE exam_evidence (
    round_code  VARCHAR(64)  NOT NULL,
    seq         INT          NOT NULL,
    council_no  INT          NOT NULL,
    kind        VARCHAR(40)  NOT NULL,
    actor       VARCHAR(100) NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    facts       LONGTEXT     NOT NULL,
    -- Without them nobody can find out by trying what a closed entry says, or who made it.
    salt        VARCHAR(32)  NOT NULL,
    actor_salt  VARCHAR(32)  NOT NULL,
    content     VARCHAR(64)  NOT NULL,
    previous    VARCHAR(64)  NOT NULL,
    hash        VARCHAR(64)  NOT NULL,
    PRIMARY KEY (round_code, seq),
    CONSTRAINT exam_evidence_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);
