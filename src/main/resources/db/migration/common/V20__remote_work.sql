-- Working from home. A round of the pilot: which units and positions, how many people, which days, on what basis.
CREATE TABLE remote_work_round (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    code         VARCHAR(40)   NOT NULL,
    name_vi      VARCHAR(300)  NOT NULL,
    name_en      VARCHAR(300)  NOT NULL,
    legal_basis  VARCHAR(1000) NOT NULL,
    published_in VARCHAR(500)  NOT NULL,
    from_date    DATE          NOT NULL,
    to_date      DATE          NOT NULL,
    state        VARCHAR(10)   NOT NULL,
    drafted_by   VARCHAR(100)  NOT NULL,
    drafted_at   DATETIME(6)   NOT NULL,
    opened_by    VARCHAR(100),
    opened_at    DATETIME(6),
    closed_by    VARCHAR(100),
    closed_at    DATETIME(6),
    close_reason VARCHAR(2000),
    CONSTRAINT remote_work_round_code UNIQUE (code)
);
CREATE INDEX remote_work_round_state ON remote_work_round (state, from_date);

-- A unit of a round. Whoever decides over a place locks this row: quota (people) and presence (a day) are counted under it.
CREATE TABLE remote_work_unit (
    round_id              VARCHAR(36) NOT NULL,
    unit_code             VARCHAR(40) NOT NULL,
    head_count            INT         NOT NULL,
    ratio_percent         INT         NOT NULL,
    min_present           INT         NOT NULL,
    days_per_week         INT         NOT NULL,
    security_unit         VARCHAR(40) NOT NULL,
    -- How the unit stood before the pilot; without it nothing can be compared afterwards.
    baseline_on_time      DECIMAL(5, 2),
    baseline_satisfaction DECIMAL(5, 2),
    PRIMARY KEY (round_id, unit_code),
    CONSTRAINT remote_work_unit_of FOREIGN KEY (round_id) REFERENCES remote_work_round (id)
);

CREATE TABLE remote_work_position (
    id                 VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_id           VARCHAR(36)  NOT NULL,
    unit_code          VARCHAR(40)  NOT NULL,
    code               VARCHAR(40)  NOT NULL,
    title_vi           VARCHAR(300) NOT NULL,
    title_en           VARCHAR(300) NOT NULL,
    citizen_contact    BOOLEAN      NOT NULL,
    handles_procedures BOOLEAN      NOT NULL,
    secret_duty        BOOLEAN      NOT NULL,
    CONSTRAINT remote_work_position_code UNIQUE (round_id, code),
    CONSTRAINT remote_work_position_of FOREIGN KEY (round_id, unit_code) REFERENCES remote_work_unit (round_id, unit_code)
);

CREATE TABLE remote_work_holder (
    position_id VARCHAR(36)  NOT NULL,
    username    VARCHAR(100) NOT NULL,
    PRIMARY KEY (position_id, username),
    CONSTRAINT remote_work_holder_of FOREIGN KEY (position_id) REFERENCES remote_work_position (id)
);

-- A request; place, phone and reason are personal and stand nowhere else.
CREATE TABLE remote_work_request (
    code             VARCHAR(64)  NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    round_id         VARCHAR(36)  NOT NULL,
    unit_code        VARCHAR(40)  NOT NULL,
    institution_code VARCHAR(40)  NOT NULL,
    position_id      VARCHAR(36)  NOT NULL,
    applicant        VARCHAR(100) NOT NULL,
    applicant_name   VARCHAR(150) NOT NULL,
    place            VARCHAR(300) NOT NULL,
    phone            VARCHAR(40)  NOT NULL,
    reason           VARCHAR(2000),
    has_phone        BOOLEAN      NOT NULL,
    has_computer     BOOLEAN      NOT NULL,
    has_printer      BOOLEAN      NOT NULL,
    has_internet     BOOLEAN      NOT NULL,
    commits          BOOLEAN      NOT NULL,
    on_probation     BOOLEAN      NOT NULL,
    under_discipline BOOLEAN      NOT NULL,
    status           VARCHAR(20)  NOT NULL,
    submitted_at     DATETIME(6)  NOT NULL,
    workload_agreed  BOOLEAN,
    security_agreed  BOOLEAN,
    personnel_agreed BOOLEAN,
    -- Who confirmed or corrected what the person said of probation and discipline.
    confirmed_by     VARCHAR(100),
    confirmed_at     DATETIME(6),
    decision         VARCHAR(10),
    decision_reason  VARCHAR(40),
    decision_note    VARCHAR(2000),
    decided_by       VARCHAR(100),
    decided_at       DATETIME(6),
    published_at     DATETIME(6),
    appealable_until DATETIME(6),
    appeal_granted   BOOLEAN      NOT NULL,
    begun_at         DATETIME(6),
    ended_at         DATETIME(6),
    CONSTRAINT remote_work_request_of FOREIGN KEY (round_id, unit_code) REFERENCES remote_work_unit (round_id, unit_code)
);
CREATE INDEX remote_work_request_unit ON remote_work_request (round_id, unit_code, status);
CREATE INDEX remote_work_request_person ON remote_work_request (applicant, status);
CREATE INDEX remote_work_request_list ON remote_work_request (submitted_at, code);

CREATE TABLE remote_work_series (
    series      VARCHAR(120) NOT NULL PRIMARY KEY,
    last_number INTEGER     NOT NULL
);

-- WISHED, then GRANTED or NOT_GRANTED; RELEASED when given up; CALLED_BACK when the office needed the person that day after
-- all. Committed: a commitment that names the day is signed by both.
CREATE TABLE remote_work_day (
    request_code VARCHAR(64) NOT NULL,
    date_of      DATE        NOT NULL,
    state        VARCHAR(12) NOT NULL,
    committed    BOOLEAN     NOT NULL DEFAULT FALSE,
    PRIMARY KEY (request_code, date_of),
    CONSTRAINT remote_work_day_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);
CREATE INDEX remote_work_day_date ON remote_work_day (date_of, state);

-- What the table of conditions found, each time it was asked.
CREATE TABLE remote_work_finding (
    request_code VARCHAR(64)   NOT NULL,
    position_no  INT           NOT NULL,
    outcome      VARCHAR(10)   NOT NULL,
    reason       VARCHAR(40)   NOT NULL,
    rule_code    VARCHAR(10)   NOT NULL,
    text_vi      VARCHAR(1000) NOT NULL,
    text_en      VARCHAR(1000) NOT NULL,
    PRIMARY KEY (request_code, position_no),
    CONSTRAINT remote_work_finding_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);

CREATE TABLE remote_work_plan_line (
    request_code VARCHAR(64)   NOT NULL,
    line_no      INT           NOT NULL,
    product      VARCHAR(300)  NOT NULL,
    measured_in  VARCHAR(60)   NOT NULL,
    quantity     INT           NOT NULL,
    hours        DECIMAL(7, 2) NOT NULL,
    due_on       DATE          NOT NULL,
    quality      VARCHAR(500)  NOT NULL,
    task_kind    VARCHAR(15)   NOT NULL,
    delivered_at DATETIME(6),
    delivery     VARCHAR(1000),
    reviewed_at  DATETIME(6),
    reviewed_by  VARCHAR(100),
    accepted     BOOLEAN,
    review_note  VARCHAR(1000),
    -- How often it was sent back; and why being late was nobody's fault, once somebody competent has confirmed that.
    returned     INT           NOT NULL DEFAULT 0,
    excuse_cause VARCHAR(30),
    excuse_note  VARCHAR(1000),
    excused_by   VARCHAR(100),
    -- No longer to be delivered, since a later version of the commitment. Numbers are never given twice.
    dropped      BOOLEAN       NOT NULL DEFAULT FALSE,
    PRIMARY KEY (request_code, line_no),
    CONSTRAINT remote_work_plan_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);

-- Each version of the commitment stays as it was signed.
CREATE TABLE remote_work_commitment (
    request_code    VARCHAR(64)  NOT NULL,
    version_no      INT          NOT NULL,
    text            LONGTEXT     NOT NULL,
    hash            VARCHAR(64)  NOT NULL,
    drawn_by        VARCHAR(100) NOT NULL,
    drawn_at        DATETIME(6)  NOT NULL,
    superior_name   VARCHAR(150),
    superior_signed DATETIME(6),
    officer_name    VARCHAR(150),
    officer_signed  DATETIME(6),
    PRIMARY KEY (request_code, version_no),
    CONSTRAINT remote_work_commitment_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);

CREATE TABLE remote_work_appeal (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    request_code VARCHAR(64)   NOT NULL,
    -- REFUSE, REDUCE or REVOKE.
    against      VARCHAR(10)   NOT NULL,
    content      VARCHAR(4000) NOT NULL,
    filed_at     DATETIME(6)   NOT NULL,
    granted      BOOLEAN,
    answer       VARCHAR(4000),
    answered_by  VARCHAR(100),
    answered_at  DATETIME(6),
    CONSTRAINT remote_work_appeal_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);
CREATE INDEX remote_work_appeal_request ON remote_work_appeal (request_code, filed_at);

-- What happened to a request; never changed.
CREATE TABLE remote_work_event (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request_code VARCHAR(64)  NOT NULL,
    kind         VARCHAR(30)  NOT NULL,
    text_vi      VARCHAR(2000),
    text_en      VARCHAR(2000),
    actor        VARCHAR(100) NOT NULL,
    happened_at  DATETIME(6)  NOT NULL
);
CREATE INDEX remote_work_event_request ON remote_work_event (request_code, id);

-- A day at home: the times are the server's. Nothing is ever entered for another day.
CREATE TABLE remote_work_attendance (
    request_code  VARCHAR(64) NOT NULL,
    date_of       DATE        NOT NULL,
    checked_in_at DATETIME(6),
    reported_at   DATETIME(6),
    report        VARCHAR(2000),
    PRIMARY KEY (request_code, date_of),
    CONSTRAINT remote_work_attendance_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);

-- That somebody could not be reached in working hours.
CREATE TABLE remote_work_unreachable (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request_code VARCHAR(64)   NOT NULL,
    noted_at     DATETIME(6)   NOT NULL,
    noted_by     VARCHAR(100)  NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    CONSTRAINT remote_work_unreachable_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);

-- A month at home, evaluated by the public criteria: shown to the person first, disputed or agreed, then locked for good.
CREATE TABLE remote_work_evaluation (
    request_code VARCHAR(64)   NOT NULL,
    month_of     VARCHAR(7)    NOT NULL,
    products     INT           NOT NULL,
    delivered    INT           NOT NULL,
    late         INT           NOT NULL,
    excused      INT           NOT NULL,
    returned     INT           NOT NULL,
    quantity     DECIMAL(5, 2) NOT NULL,
    quality      DECIMAL(5, 2) NOT NULL,
    progress     DECIMAL(5, 2) NOT NULL,
    score        DECIMAL(5, 2) NOT NULL,
    rating       VARCHAR(20)   NOT NULL,
    remark       VARCHAR(2000),
    state        VARCHAR(10)   NOT NULL,
    evaluated_by VARCHAR(100)  NOT NULL,
    shown_at     DATETIME(6)   NOT NULL,
    dispute_by   DATETIME(6)   NOT NULL,
    dispute      VARCHAR(4000),
    disputed_at  DATETIME(6),
    answer       VARCHAR(4000),
    answered_by  VARCHAR(100),
    locked_at    DATETIME(6),
    locked_by    VARCHAR(100),
    PRIMARY KEY (request_code, month_of),
    CONSTRAINT remote_work_evaluation_of FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);
