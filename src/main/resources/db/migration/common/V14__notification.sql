-- What people are told: one row a person and thing. A row that counts says {count} in its texts; rows told as part of
-- another one are hidden by it.
CREATE TABLE notification (
    id         VARCHAR(36)   NOT NULL,
    username   VARCHAR(100)  NOT NULL,
    notice_key VARCHAR(190)  NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    text_vi    VARCHAR(1000) NOT NULL,
    text_en    VARCHAR(1000) NOT NULL,
    link       VARCHAR(500)  NOT NULL,
    counted    INT           NOT NULL,
    bundle     VARCHAR(40),
    hidden     BOOLEAN       NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    read_at    DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT notification_once UNIQUE (username, notice_key)
);
CREATE INDEX notification_list ON notification (username, hidden, changed_at, id);

-- How many alerts reached a person in an hour; the row two nodes take turns at.
CREATE TABLE notification_hour (
    username   VARCHAR(100) NOT NULL,
    hour_start DATETIME(6)  NOT NULL,
    alerts     INT          NOT NULL,
    PRIMARY KEY (username, hour_start)
);
