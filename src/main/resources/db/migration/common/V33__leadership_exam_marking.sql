-- The sealed question paper (đề thi). Its content is encrypted; the hash is of what was sealed.
CREATE TABLE exam_paper (
    round_code VARCHAR(64)    NOT NULL,
    council_no INT            NOT NULL,
    sha256     VARCHAR(64)    NOT NULL,
    byte_count BIGINT         NOT NULL,
    pages      INT            NOT NULL,
    -- Most points of each part, in their order; empty when the paper has no parts.
    parts      VARCHAR(500),
    sealed_by  VARCHAR(100)   NOT NULL,
    sealed_at  DATETIME(6)    NOT NULL,
    opened_at  DATETIME(6),
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_paper_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- Pages as pictures, each encrypted for itself and padded: of a question paper or of a script.
CREATE TABLE exam_page (
    owner_id VARCHAR(100)   NOT NULL,
    page_no  INT            NOT NULL,
    content  LONGBLOB       NOT NULL,
    PRIMARY KEY (owner_id, page_no)
);

CREATE TABLE exam_attendance (
    round_code       VARCHAR(64) NOT NULL,
    candidate_number VARCHAR(20) NOT NULL,
    council_no       INT         NOT NULL,
    present          BOOLEAN     NOT NULL,
    sheets           INT         NOT NULL,
    PRIMARY KEY (round_code, candidate_number),
    CONSTRAINT exam_attendance_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

CREATE TABLE exam_violation (
    id               VARCHAR(36)   NOT NULL PRIMARY KEY,
    round_code       VARCHAR(64)   NOT NULL,
    council_no       INT           NOT NULL,
    candidate_number VARCHAR(20)   NOT NULL,
    penalty          VARCHAR(20)   NOT NULL,
    minutes          VARCHAR(4000) NOT NULL,
    noted_by         VARCHAR(100)  NOT NULL,
    noted_at         DATETIME(6)   NOT NULL,
    CONSTRAINT exam_violation_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
CREATE INDEX exam_violation_list ON exam_violation (round_code, council_no);

-- How far scripts and marks of a council have come.
CREATE TABLE exam_script_count (
    round_code   VARCHAR(64)  NOT NULL,
    council_no   INT          NOT NULL,
    scripts      INT          NOT NULL,
    handed_by    VARCHAR(100) NOT NULL,
    handed_at    DATETIME(6)  NOT NULL,
    confirmed_by VARCHAR(100),
    confirmed_at DATETIME(6),
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_script_count_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- A holder of a share of the key: whoever knows the passphrase under which the private key lies.
CREATE TABLE exam_key_holder (
    round_code   VARCHAR(64)    NOT NULL,
    council_no   INT            NOT NULL,
    share_no     INT            NOT NULL,
    username     VARCHAR(100)   NOT NULL,
    public_key   VARBINARY(1000) NOT NULL,
    private_key  VARBINARY(4000) NOT NULL,
    salt         VARBINARY(32)  NOT NULL,
    iterations   INT            NOT NULL,
    attempts     INT            NOT NULL,
    locked_until DATETIME(6),
    enrolled_at  DATETIME(6)    NOT NULL,
    -- The share itself, encrypted for the holder's public key.
    share        VARBINARY(1000),
    PRIMARY KEY (round_code, council_no, share_no),
    CONSTRAINT exam_key_holder_once UNIQUE (round_code, council_no, username),
    CONSTRAINT exam_key_holder_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- The seal between codes and candidates. Entries are encrypted for the public key; the private key lies under a data key
-- of which nothing but the shares is left.
CREATE TABLE exam_seal (
    round_code  VARCHAR(64)     NOT NULL,
    council_no  INT             NOT NULL,
    public_key  VARBINARY(1000) NOT NULL,
    private_key VARBINARY(4000) NOT NULL,
    prepared_at DATETIME(6)     NOT NULL,
    sealed_by   VARCHAR(100),
    sealed_at   DATETIME(6),
    opened_at   DATETIME(6),
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_seal_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- A share on its way from the first holder to the second, encrypted for that one alone.
CREATE TABLE exam_key_offer (
    round_code      VARCHAR(64)     NOT NULL,
    council_no      INT             NOT NULL,
    share_no        INT             NOT NULL,
    for_share       INT             NOT NULL,
    username        VARCHAR(100)    NOT NULL,
    share           VARBINARY(1000) NOT NULL,
    decision_number VARCHAR(100),
    expires_at      DATETIME(6)     NOT NULL,
    PRIMARY KEY (round_code, council_no, share_no, for_share)
);

-- A script without its head. No row says whose it is, in what order or at what time it came.
CREATE TABLE exam_script (
    id         VARCHAR(36)    NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)    NOT NULL,
    council_no INT            NOT NULL,
    blind_code VARCHAR(10)    NOT NULL,
    pages      INT            NOT NULL,
    receipt    VARCHAR(64)    NOT NULL,
    coded_on   DATE           NOT NULL,
    CONSTRAINT exam_script_code UNIQUE (round_code, council_no, blind_code),
    CONSTRAINT exam_script_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- Which script is whose, each entry encrypted for the seal.
CREATE TABLE exam_script_link (
    id         VARCHAR(36)     NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)     NOT NULL,
    council_no INT             NOT NULL,
    receipt    VARCHAR(64)     NOT NULL,
    entry      VARBINARY(1000) NOT NULL,
    CONSTRAINT exam_script_link_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
CREATE INDEX exam_script_link_list ON exam_script_link (round_code, council_no);

-- Numbers that have got a code, so that none gets two. Destroyed when the key is sealed.
CREATE TABLE exam_coded_number (
    round_code       VARCHAR(64) NOT NULL,
    candidate_number VARCHAR(20) NOT NULL,
    council_no       INT         NOT NULL,
    receipt          VARCHAR(64) NOT NULL,
    PRIMARY KEY (round_code, candidate_number)
);

-- A bag of scripts of one marker: first and second round, third marks.
CREATE TABLE exam_bag (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    marking    VARCHAR(10)  NOT NULL,
    bag_no     INT          NOT NULL,
    marker     VARCHAR(100) NOT NULL,
    locked_at  DATETIME(6),
    CONSTRAINT exam_bag_once UNIQUE (round_code, council_no, marking, bag_no),
    CONSTRAINT exam_bag_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
CREATE INDEX exam_bag_marker ON exam_bag (marker, round_code);

CREATE TABLE exam_bag_script (
    bag_id      VARCHAR(36) NOT NULL,
    script_id   VARCHAR(36) NOT NULL,
    position_no INT         NOT NULL,
    PRIMARY KEY (bag_id, script_id),
    CONSTRAINT exam_bag_script_bag FOREIGN KEY (bag_id) REFERENCES exam_bag (id),
    CONSTRAINT exam_bag_script_script FOREIGN KEY (script_id) REFERENCES exam_script (id)
);

-- A mark of one marker. The salt binds it to what the chain says of it.
CREATE TABLE exam_mark (
    script_id VARCHAR(36)   NOT NULL,
    marking   VARCHAR(10)   NOT NULL,
    marker    VARCHAR(100)  NOT NULL,
    mark      DECIMAL(5, 2) NOT NULL,
    parts     VARCHAR(500),
    salt      VARCHAR(64),
    PRIMARY KEY (script_id, marking),
    CONSTRAINT exam_mark_of FOREIGN KEY (script_id) REFERENCES exam_script (id)
);

-- What the marks of a script came to, where a person decided it.
CREATE TABLE exam_difference (
    script_id  VARCHAR(36)   NOT NULL PRIMARY KEY,
    mark       DECIMAL(5, 2) NOT NULL,
    basis      VARCHAR(20)   NOT NULL,
    minutes    VARCHAR(4000) NOT NULL,
    salt       VARCHAR(64)   NOT NULL,
    decided_by VARCHAR(100)  NOT NULL,
    decided_at DATETIME(6)   NOT NULL,
    CONSTRAINT exam_difference_of FOREIGN KEY (script_id) REFERENCES exam_script (id)
);

CREATE TABLE exam_marking (
    round_code   VARCHAR(64) NOT NULL,
    council_no   INT         NOT NULL,
    drawn_at     DATETIME(6) NOT NULL,
    locked_at    DATETIME(6),
    published_at DATETIME(6),
    PRIMARY KEY (round_code, council_no),
    CONSTRAINT exam_marking_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- The final mark of each script, bound when all marks are locked; nobody knows yet whose it is.
CREATE TABLE exam_final_mark (
    script_id VARCHAR(36)   NOT NULL PRIMARY KEY,
    mark      DECIMAL(5, 2) NOT NULL,
    basis     VARCHAR(20)   NOT NULL,
    salt      VARCHAR(64)   NOT NULL,
    CONSTRAINT exam_final_mark_of FOREIGN KEY (script_id) REFERENCES exam_script (id)
);

-- Script and candidate joined after the key was opened.
CREATE TABLE exam_written_mark (
    candidate_id VARCHAR(36)   NOT NULL PRIMARY KEY,
    round_code   VARCHAR(64)   NOT NULL,
    council_no   INT           NOT NULL,
    script_id    VARCHAR(36),
    paper_mark   DECIMAL(5, 2) NOT NULL,
    penalty      VARCHAR(20)   NOT NULL,
    mark         DECIMAL(5, 2) NOT NULL,
    appealed     BOOLEAN       NOT NULL,
    CONSTRAINT exam_written_mark_script UNIQUE (script_id),
    CONSTRAINT exam_written_mark_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);
CREATE INDEX exam_written_mark_list ON exam_written_mark (round_code, council_no);

CREATE TABLE exam_appeal (
    id             VARCHAR(36)   NOT NULL PRIMARY KEY,
    round_code     VARCHAR(64)   NOT NULL,
    council_no     INT           NOT NULL,
    candidate_id   VARCHAR(36)   NOT NULL,
    script_id      VARCHAR(36)   NOT NULL,
    -- What the markers of the appeal see instead of the blind code.
    appeal_code    VARCHAR(10)   NOT NULL,
    reason         VARCHAR(4000) NOT NULL,
    filed_at       DATETIME(6)   NOT NULL,
    appeal_mark    DECIMAL(5, 2),
    dialogue       VARCHAR(4000),
    dialogue_by    VARCHAR(100),
    dialogue_at    DATETIME(6),
    -- The other head; minutes of one side are no dialogue.
    confirmed_by   VARCHAR(100),
    confirmed_at   DATETIME(6),
    decided_mark   DECIMAL(5, 2),
    decided_reason VARCHAR(4000),
    salt           VARCHAR(64),
    decided_by     VARCHAR(100),
    decided_at     DATETIME(6),
    CONSTRAINT exam_appeal_once UNIQUE (candidate_id),
    CONSTRAINT exam_appeal_code UNIQUE (round_code, council_no, appeal_code),
    CONSTRAINT exam_appeal_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
CREATE INDEX exam_appeal_list ON exam_appeal (round_code, council_no);

CREATE TABLE exam_appeal_mark (
    appeal_id   VARCHAR(36)   NOT NULL,
    position_no INT           NOT NULL,
    marker      VARCHAR(100)  NOT NULL,
    mark        DECIMAL(5, 2),
    locked_at   DATETIME(6),
    PRIMARY KEY (appeal_id, position_no),
    CONSTRAINT exam_appeal_mark_of FOREIGN KEY (appeal_id) REFERENCES exam_appeal (id)
);
CREATE INDEX exam_appeal_mark_marker ON exam_appeal_mark (marker);
