-- A seat whose holder still owes a declaration of interests may not be used; why a seat ended decides whether somebody
-- must follow.
ALTER TABLE exam_member ADD COLUMN owes_declaration BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE exam_member ADD COLUMN end_kind VARCHAR(20);

-- What members declare about themselves and candidates. Only ever added to.
CREATE TABLE exam_declaration (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_code   VARCHAR(64)  NOT NULL,
    username     VARCHAR(100) NOT NULL,
    relation     VARCHAR(20)  NOT NULL,
    -- Null for "none", and for a name that is not among the candidates so far.
    candidate_id VARCHAR(36),
    -- The name as declared, while the list is not public; folded for comparison with those who register later.
    person_name  VARCHAR(150),
    folded_name  VARCHAR(150),
    note         VARCHAR(1000),
    declared_at  DATETIME(6)  NOT NULL,
    CONSTRAINT exam_declaration_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);
CREATE INDEX exam_declaration_person ON exam_declaration (round_code, username);
CREATE INDEX exam_declaration_candidate ON exam_declaration (candidate_id);

-- What a candidate says about themselves when applying; the person's own data, shown to the vetting board alone.
CREATE TABLE exam_application (
    candidate_id   VARCHAR(36)  NOT NULL PRIMARY KEY,
    phone          VARCHAR(30)  NOT NULL,
    email          VARCHAR(200) NOT NULL,
    work_unit      VARCHAR(40),
    work_place     VARCHAR(300) NOT NULL,
    gender         VARCHAR(10)  NOT NULL,
    planned        BOOLEAN      NOT NULL,
    -- The managing body let somebody outside the planning list apply.
    exception_note VARCHAR(500),
    degree         VARCHAR(20)  NOT NULL,
    years          INT          NOT NULL,
    disciplined    BOOLEAN      NOT NULL,
    prosecuted     BOOLEAN      NOT NULL,
    consent        BOOLEAN      NOT NULL,
    answer         VARCHAR(2000),
    answered_at    DATETIME(6),
    CONSTRAINT exam_application_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);

-- A component taken from a national database instead of paper.
CREATE TABLE exam_reused (
    candidate_id VARCHAR(36)  NOT NULL,
    component    VARCHAR(40)  NOT NULL,
    source       VARCHAR(40)  NOT NULL,
    reference    VARCHAR(100) NOT NULL,
    taken_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (candidate_id, component),
    CONSTRAINT exam_reused_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);

-- Dates that belong to a paper: a health certificate holds for six months from its own.
CREATE TABLE exam_paper_date (
    candidate_id VARCHAR(36) NOT NULL,
    component    VARCHAR(40) NOT NULL,
    issued_on    DATE        NOT NULL,
    PRIMARY KEY (candidate_id, component),
    CONSTRAINT exam_paper_date_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);

-- Whoever asks a register about a person leaves a line: for whom, what for.
CREATE TABLE exam_register_query (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    username  VARCHAR(100) NOT NULL,
    asked_by  VARCHAR(100) NOT NULL,
    purpose   VARCHAR(200) NOT NULL,
    answered  BOOLEAN      NOT NULL,
    asked_at  DATETIME(6)  NOT NULL
);

-- The vetting of a candidate: one member proposes, another confirms.
CREATE TABLE exam_vetting (
    candidate_id VARCHAR(36)   NOT NULL PRIMARY KEY,
    eligible     BOOLEAN       NOT NULL,
    -- As the table of conditions said them then, with their basis (JSON).
    reasons      LONGTEXT      NOT NULL,
    note         VARCHAR(2000),
    proposed_by  VARCHAR(100)  NOT NULL,
    proposed_at  DATETIME(6)   NOT NULL,
    confirmed_by VARCHAR(100),
    confirmed_at DATETIME(6),
    CONSTRAINT exam_vetting_of FOREIGN KEY (candidate_id) REFERENCES exam_candidate (id)
);

-- When the list of eligible candidates of a council was made public, and when the seats were.
CREATE TABLE exam_publication (
    round_code   VARCHAR(64)  NOT NULL,
    council_no   INT          NOT NULL,
    what         VARCHAR(20)  NOT NULL,
    published_by VARCHAR(100) NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (round_code, council_no, what),
    CONSTRAINT exam_publication_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);

-- Rooms the paper is written in, in the order in which they are filled.
CREATE TABLE exam_room (
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    room       VARCHAR(40)  NOT NULL,
    place      VARCHAR(300) NOT NULL,
    capacity   INT          NOT NULL,
    PRIMARY KEY (round_code, council_no, room),
    CONSTRAINT exam_room_of FOREIGN KEY (round_code, council_no) REFERENCES exam_council (round_code, council_no)
);
