-- The apology that is due and missing stands between red and yellow: the order of the list makes room for it.
UPDATE escalation SET urgency = urgency + 1 WHERE level IN ('YELLOW', 'GREEN');

-- Whom the addressee stood in for when the alert was raised.
ALTER TABLE escalation ADD COLUMN addressee_in_place_of VARCHAR(100);

-- Whom an alert was delivered to: one row a person, kept for ever, whoever holds the position later.
CREATE TABLE escalation_delivery (
    escalation_id VARCHAR(36)  NOT NULL,
    username      VARCHAR(100) NOT NULL,
    role          VARCHAR(20)  NOT NULL,
    unit_code     VARCHAR(64)  NOT NULL,
    in_place_of   VARCHAR(100),
    delivered_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (escalation_id, username),
    CONSTRAINT escalation_delivery_of FOREIGN KEY (escalation_id) REFERENCES escalation (id)
);
CREATE INDEX escalation_delivery_to ON escalation_delivery (username);

-- When officers are away, both days included, and who stands in for them. Cancelled ones stay as a record.
CREATE TABLE officer_absence (
    id           VARCHAR(36)  NOT NULL,
    username     VARCHAR(60)  NOT NULL,
    from_day     DATE         NOT NULL,
    to_day       DATE         NOT NULL,
    substitute   VARCHAR(60)  NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    entered_by   VARCHAR(60)  NOT NULL,
    entered_at   DATETIME(6)  NOT NULL,
    cancelled_by VARCHAR(60),
    cancelled_at DATETIME(6),
    PRIMARY KEY (id)
);
CREATE INDEX officer_absence_of ON officer_absence (username, to_day);
CREATE INDEX officer_absence_days ON officer_absence (to_day);

-- Trials of a ladder or of limits beside those in force. The report is kept once the trial is over.
CREATE TABLE shadow_run (
    id         VARCHAR(36)  NOT NULL,
    title      VARCHAR(200) NOT NULL,
    candidate  LONGTEXT     NOT NULL,
    from_at    DATETIME(6)  NOT NULL,
    until_at   DATETIME(6)  NOT NULL,
    stopped_at DATETIME(6),
    created_by VARCHAR(100) NOT NULL,
    report     LONGTEXT,
    PRIMARY KEY (id)
);
CREATE INDEX shadow_run_list ON shadow_run (from_at, id);
