-- Which reference data went in last, and what there was to say about it.
CREATE TABLE import_lock (
    name VARCHAR(20) NOT NULL,
    PRIMARY KEY (name)
);
-- The row that an import locks, so that nodes starting at once take turns.
INSERT INTO import_lock (name) VALUES ('imports');

CREATE TABLE import_state (
    name         VARCHAR(60) NOT NULL,
    content_hash VARCHAR(64) NOT NULL,
    imported_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE import_report (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    import_name VARCHAR(60)   NOT NULL,
    file_name   VARCHAR(100)  NOT NULL,
    line_no     INT           NOT NULL,
    code        VARCHAR(60),
    severity    VARCHAR(10)   NOT NULL,
    reason_vi   VARCHAR(1000) NOT NULL,
    reason_en   VARCHAR(1000) NOT NULL,
    reported_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_import_report_name ON import_report (import_name);

-- A unit as it is named and placed from one day to another; id = code@valid_from.
CREATE TABLE org_unit (
    id               VARCHAR(60)  NOT NULL,
    code             VARCHAR(40)  NOT NULL,
    parent_code      VARCHAR(40),
    institution_code VARCHAR(40)  NOT NULL,
    kind             VARCHAR(20)  NOT NULL,
    name_vi          VARCHAR(300) NOT NULL,
    name_en          VARCHAR(300) NOT NULL,
    valid_from       DATE         NOT NULL,
    valid_to         DATE,
    version          INT          NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_org_unit_code ON org_unit (code, valid_from);

CREATE TABLE officer (
    username            VARCHAR(60)  NOT NULL,
    full_name           VARCHAR(150) NOT NULL,
    title_vi            VARCHAR(200) NOT NULL,
    title_en            VARCHAR(200) NOT NULL,
    email               VARCHAR(200),
    substitute_username VARCHAR(60),
    active              BOOLEAN      NOT NULL,
    version             INT          NOT NULL,
    PRIMARY KEY (username)
);

CREATE TABLE officer_position (
    username    VARCHAR(60) NOT NULL,
    position_no INT         NOT NULL,
    role        VARCHAR(20) NOT NULL,
    unit_code   VARCHAR(40) NOT NULL,
    PRIMARY KEY (username, position_no)
);
CREATE INDEX ix_officer_position_unit ON officer_position (unit_code, role);
