CREATE TABLE dossier (
    code                  VARCHAR(64)  NOT NULL PRIMARY KEY,
    version               BIGINT       NOT NULL,
    tracking_code         VARCHAR(32)  NOT NULL,
    procedure_code        VARCHAR(40)  NOT NULL,
    procedure_version_id  VARCHAR(80)  NOT NULL,
    calendar_version      VARCHAR(40)  NOT NULL,
    receiving_institution VARCHAR(40)  NOT NULL,
    channel               VARCHAR(20)  NOT NULL,
    status                VARCHAR(30)  NOT NULL,
    applicant_name        VARCHAR(200) NOT NULL,
    applicant_identity    VARCHAR(20)  NOT NULL,
    applicant_phone       VARCHAR(20),
    applicant_email       VARCHAR(200),
    applicant_address     VARCHAR(500),
    applicant_type        VARCHAR(20)  NOT NULL,
    request_data          LONGTEXT     NOT NULL,
    search_text           VARCHAR(1500) NOT NULL,
    fee_vnd               BIGINT       NOT NULL,
    fee_paid              BOOLEAN      NOT NULL,
    created_by            VARCHAR(100) NOT NULL,
    submitted_at          DATETIME(6)  NOT NULL,
    accepted_at           DATETIME(6),
    first_promised_at     DATETIME(6),
    promised_at           DATETIME(6),
    result_signed_at      DATETIME(6),
    finished_at           DATETIME(6),
    returned_at           DATETIME(6),
    closing_reason        VARCHAR(2000),
    supplement_requests   INTEGER      NOT NULL,
    extensions            INTEGER      NOT NULL
);
CREATE UNIQUE INDEX dossier_tracking ON dossier (tracking_code);
CREATE INDEX dossier_list ON dossier (submitted_at, code);
CREATE INDEX dossier_unit ON dossier (receiving_institution, status, submitted_at);

CREATE TABLE dossier_series (
    series      VARCHAR(64) NOT NULL PRIMARY KEY,
    last_number INTEGER     NOT NULL
);

CREATE TABLE dossier_component (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    dossier_code VARCHAR(64)  NOT NULL,
    code         VARCHAR(60)  NOT NULL,
    name_vi      VARCHAR(500) NOT NULL,
    name_en      VARCHAR(500),
    required     BOOLEAN      NOT NULL,
    received     BOOLEAN      NOT NULL,
    note         VARCHAR(500),
    position     INTEGER      NOT NULL
);
CREATE UNIQUE INDEX dossier_component_once ON dossier_component (dossier_code, code);

-- Institutions the route leads to; they may see the dossier.
CREATE TABLE dossier_party (
    id               VARCHAR(36) NOT NULL PRIMARY KEY,
    dossier_code     VARCHAR(64) NOT NULL,
    institution_code VARCHAR(40) NOT NULL
);
CREATE UNIQUE INDEX dossier_party_once ON dossier_party (institution_code, dossier_code);

CREATE TABLE dossier_assignment (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    dossier_code VARCHAR(64)  NOT NULL,
    stage        INTEGER      NOT NULL,
    officer      VARCHAR(100) NOT NULL
);
CREATE UNIQUE INDEX dossier_assignment_once ON dossier_assignment (dossier_code, stage);

-- Numbered papers (Circular 03/2025/TT-VPCP).
CREATE TABLE dossier_slip (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    dossier_code VARCHAR(64)  NOT NULL,
    kind         VARCHAR(30)  NOT NULL,
    number       VARCHAR(100) NOT NULL,
    reason       VARCHAR(2000),
    new_date     DATETIME(6),
    issued_by    VARCHAR(100) NOT NULL,
    issued_at    DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX dossier_slip_number ON dossier_slip (number);
CREATE INDEX dossier_slip_dossier ON dossier_slip (dossier_code, issued_at);

CREATE TABLE dossier_history (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dossier_code VARCHAR(64)  NOT NULL,
    kind         VARCHAR(30)  NOT NULL,
    step         VARCHAR(100),
    stage        INTEGER,
    text         VARCHAR(2000),
    actor        VARCHAR(100) NOT NULL,
    happened_at  DATETIME(6)  NOT NULL
);
CREATE INDEX dossier_history_dossier ON dossier_history (dossier_code, id);
