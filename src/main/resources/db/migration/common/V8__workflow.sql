-- The inbox: one narrow row per open user task, written with the engine's task in one transaction.
CREATE TABLE inbox_task (
    task_id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    process_key       VARCHAR(100) NOT NULL,
    step_key          VARCHAR(100) NOT NULL,
    form_ref          VARCHAR(200),
    dossier_code      VARCHAR(64)  NOT NULL,
    stage             INTEGER,
    name_vi           VARCHAR(255) NOT NULL,
    name_en           VARCHAR(255) NOT NULL,
    unit_code         VARCHAR(40)  NOT NULL,
    institution_code  VARCHAR(40)  NOT NULL,
    candidate_group   VARCHAR(100) NOT NULL,
    assignee          VARCHAR(100),
    procedure_code    VARCHAR(40)  NOT NULL,
    procedure_name_vi VARCHAR(500) NOT NULL,
    procedure_name_en VARCHAR(500),
    applicant_name    VARCHAR(200) NOT NULL,
    search_text       VARCHAR(1500) NOT NULL,
    clock_key         VARCHAR(100),
    clock_state       VARCHAR(20),
    due_at            DATETIME(6),
    sort_due          DATETIME(6)  NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    draft_data        LONGTEXT,
    draft_by          VARCHAR(100),
    draft_saved_at    DATETIME(6)
);
CREATE INDEX inbox_task_group ON inbox_task (candidate_group, assignee, sort_due, task_id);
CREATE INDEX inbox_task_assignee ON inbox_task (assignee, sort_due, task_id);
CREATE INDEX inbox_task_unit ON inbox_task (unit_code, sort_due, task_id);
CREATE INDEX inbox_task_dossier ON inbox_task (dossier_code);
CREATE UNIQUE INDEX inbox_task_clock ON inbox_task (clock_key);

-- What people sent when they completed a task. The key makes a second completion impossible.
CREATE TABLE task_submission (
    task_id      VARCHAR(64)  NOT NULL PRIMARY KEY,
    dossier_code VARCHAR(64)  NOT NULL,
    process_key  VARCHAR(100) NOT NULL,
    step_key     VARCHAR(100) NOT NULL,
    stage        INTEGER,
    form_ref     VARCHAR(200),
    form_data    LONGTEXT     NOT NULL,
    submitted_by VARCHAR(100) NOT NULL,
    submitted_at DATETIME(6)  NOT NULL
);
CREATE INDEX task_submission_dossier ON task_submission (dossier_code, step_key, submitted_at);
