-- Which council a clock of a round belongs to, and when its step began; what became of it stands in the ledger of clocks.
CREATE TABLE exam_step_time (
    clock_key  VARCHAR(200) NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    branch     INT,
    step       VARCHAR(40)  NOT NULL,
    began_at   DATETIME(6)  NOT NULL,
    -- Of a step done by people; a larger scope ends with its clock.
    ended_at   DATETIME(6),
    CONSTRAINT exam_step_time_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);
CREATE INDEX exam_step_time_round ON exam_step_time (round_code, council_no, step);

-- A round suspended and resumed by decision (tạm dừng, tiếp tục kỳ thi). One row each time, never changed but for its end.
CREATE TABLE exam_suspension (
    round_code    VARCHAR(64)   NOT NULL,
    suspension_no INT           NOT NULL,
    number_of     VARCHAR(100)  NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    legal_basis   VARCHAR(500)  NOT NULL,
    suspended_by  VARCHAR(100)  NOT NULL,
    suspended_at  DATETIME(6)   NOT NULL,
    end_number    VARCHAR(100),
    end_reason    VARCHAR(2000),
    end_basis     VARCHAR(500),
    resumed_by    VARCHAR(100),
    resumed_at    DATETIME(6),
    PRIMARY KEY (round_code, suspension_no),
    CONSTRAINT exam_suspension_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);

-- A change of the public notice (điều chỉnh thông báo thi).
CREATE TABLE exam_notice_change (
    round_code    VARCHAR(64)   NOT NULL,
    change_no     INT           NOT NULL,
    number_of     VARCHAR(100)  NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    old_opening   DATETIME(6)   NOT NULL,
    new_opening   DATETIME(6)   NOT NULL,
    changed_by    VARCHAR(100)  NOT NULL,
    changed_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (round_code, change_no),
    CONSTRAINT exam_notice_change_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);

-- The appointment of a winner (bổ nhiệm): what was proposed, drafted, signed. The person stands in the table of candidates.
CREATE TABLE exam_appointment (
    round_code     VARCHAR(64)   NOT NULL,
    post_no        INT           NOT NULL,
    council_no     INT           NOT NULL,
    candidate_id   VARCHAR(36)   NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    file_completed_at DATETIME(6),
    personnel_number  VARCHAR(100),
    personnel_reason  VARCHAR(2000),
    met_on         DATE,
    drafted_at     DATETIME(6),
    decision_number VARCHAR(100),
    signed_by      VARCHAR(100),
    signed_at      DATETIME(6),
    effective_on   DATE,
    term_years     INT,
    ends_on        DATE,
    PRIMARY KEY (round_code, post_no),
    CONSTRAINT exam_appointment_of FOREIGN KEY (round_code, post_no) REFERENCES exam_post (round_code, post_no)
);

-- Training by the title after the appointment (bồi dưỡng theo chức danh), each course with its deadline.
CREATE TABLE exam_training (
    round_code   VARCHAR(64)  NOT NULL,
    post_no      INT          NOT NULL,
    course       VARCHAR(60)  NOT NULL,
    name_vi      VARCHAR(300) NOT NULL,
    name_en      VARCHAR(300) NOT NULL,
    legal_basis  VARCHAR(500) NOT NULL,
    due_at       DATETIME(6)  NOT NULL,
    completed_on DATE,
    certificate  VARCHAR(100),
    PRIMARY KEY (round_code, post_no, course),
    CONSTRAINT exam_training_of FOREIGN KEY (round_code, post_no) REFERENCES exam_appointment (round_code, post_no)
);
