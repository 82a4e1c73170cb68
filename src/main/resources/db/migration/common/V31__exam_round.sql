-- Which council a clock of a round belongs to, and when its step began; what became of it stands in the ledger of clocks.
CREATE TABLE exam_step_time (
    clock_key  VARCHAR(200) NOT NULL PRIMARY KEY,
    round_code VARCHAR(64)  NOT NULL,
    council_no INT          NOT NULL,
    branch     INT,
    step       VARCHAR(40)  NOT NULL,
    began_at   DATETIME(6)  NOT NULL,
    CONSTRAINT exam_step_time_of FOREIGN KEY (round_code) REFERENCES exam_round (code)
);
CREATE INDEX exam_step_time_round ON exam_step_time (round_code, council_no, step);
