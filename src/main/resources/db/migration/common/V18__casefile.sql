-- Cases of procedures that designers made: what the case was opened with, who handles it, how it ended.
CREATE TABLE case_file (
    code              VARCHAR(64)   NOT NULL PRIMARY KEY,
    version           BIGINT        NOT NULL,
    procedure_key     VARCHAR(64)   NOT NULL,
    procedure_name_vi VARCHAR(500)  NOT NULL,
    procedure_name_en VARCHAR(500)  NOT NULL,
    legal_basis       VARCHAR(1000),
    start_form        VARCHAR(200)  NOT NULL,
    start_form_version BIGINT,
    title             VARCHAR(500)  NOT NULL,
    request_data      LONGTEXT      NOT NULL,
    contact_name      VARCHAR(200),
    contact_phone     VARCHAR(40),
    contact_email     VARCHAR(200),
    search_text       VARCHAR(1500) NOT NULL,
    institution       VARCHAR(40)   NOT NULL,
    division          VARCHAR(40),
    channel           VARCHAR(20)   NOT NULL,
    status            VARCHAR(20)   NOT NULL,
    opened_by         VARCHAR(100)  NOT NULL,
    opened_at         DATETIME(6)   NOT NULL,
    closed_at         DATETIME(6),
    reason            VARCHAR(2000),
    answer            LONGTEXT,
    published_at      DATETIME(6)
);
CREATE INDEX case_file_list ON case_file (opened_at, code);
CREATE INDEX case_file_unit ON case_file (institution, status, opened_at);
CREATE INDEX case_file_procedure ON case_file (procedure_key, opened_at);

CREATE TABLE case_series (
    series      VARCHAR(64) NOT NULL PRIMARY KEY,
    last_number INTEGER     NOT NULL
);

-- What happened to a case; never changed.
CREATE TABLE case_history (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_code   VARCHAR(64)  NOT NULL,
    kind        VARCHAR(30)  NOT NULL,
    name_vi     VARCHAR(255),
    name_en     VARCHAR(255),
    text_vi     VARCHAR(4000),
    text_en     VARCHAR(4000),
    actor       VARCHAR(100) NOT NULL,
    happened_at DATETIME(6)  NOT NULL
);
CREATE INDEX case_history_case ON case_history (case_code, id);

-- The code of a procedure can be the key of a model.
ALTER TABLE inbox_task MODIFY COLUMN procedure_code VARCHAR(64) NOT NULL;
