-- A procedure as it is in force from one day to another; id = code@effective_from.
CREATE TABLE procedure_version (
    id                  VARCHAR(60)   NOT NULL,
    code                VARCHAR(40)   NOT NULL,
    effective_from      DATE          NOT NULL,
    effective_to        DATE,
    name_vi             VARCHAR(1000) NOT NULL,
    name_en             VARCHAR(1000) NOT NULL,
    field_vi            VARCHAR(200)  NOT NULL,
    field_en            VARCHAR(200)  NOT NULL,
    level               VARCHAR(20)   NOT NULL,
    statutory_term      VARCHAR(20)   NOT NULL,
    committed_term      VARCHAR(20),
    cut_off             VARCHAR(5),
    fee_vnd             INT,
    legal_basis         LONGTEXT,
    supplement_mode     VARCHAR(20)   NOT NULL,
    confirmed           BOOLEAN       NOT NULL,
    basis               LONGTEXT,
    ward_divisions      VARCHAR(60)   NOT NULL,
    department          VARCHAR(40),
    department_division VARCHAR(40),
    split_source        VARCHAR(20)   NOT NULL,
    version             INT           NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ux_procedure_version_code ON procedure_version (code, effective_from);

-- Stage 0 is the return of the result; minutes NULL: no limit of its own, the step inherits the promise.
CREATE TABLE procedure_step (
    version_id     VARCHAR(60)  NOT NULL,
    position_no    INT          NOT NULL,
    stage_index    INT          NOT NULL,
    stage_kind     VARCHAR(20),
    step_key       VARCHAR(20)  NOT NULL,
    step_number    INT          NOT NULL,
    minutes        INT,
    name_vi        VARCHAR(300) NOT NULL,
    name_en        VARCHAR(300) NOT NULL,
    lane_vi        VARCHAR(300),
    at_institution BOOLEAN      NOT NULL,
    PRIMARY KEY (version_id, position_no)
);

CREATE TABLE procedure_component (
    version_id               VARCHAR(60)  NOT NULL,
    position_no              INT          NOT NULL,
    code                     VARCHAR(60)  NOT NULL,
    name_vi                  VARCHAR(300) NOT NULL,
    name_en                  VARCHAR(300) NOT NULL,
    required                 BOOLEAN      NOT NULL,
    copies                   INT          NOT NULL,
    kind                     VARCHAR(20)  NOT NULL,
    no_certified_copy_needed BOOLEAN      NOT NULL,
    confirmed                BOOLEAN      NOT NULL,
    PRIMARY KEY (version_id, position_no)
);
