-- Who may sign in. Who somebody is and what they do stands in the organisation.
CREATE TABLE account (
    username      VARCHAR(100) NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    enabled       BOOLEAN      NOT NULL DEFAULT TRUE,
    -- Made by the demo profile, with a password everybody knows: production refuses to start with one.
    demo          BOOLEAN      NOT NULL DEFAULT FALSE,
    failed_count  INT          NOT NULL DEFAULT 0,
    locked_until  DATETIME(6),
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (username)
);

-- Browser sessions, shared by all nodes. The layout is the one of Spring Session.
CREATE TABLE web_session (
    primary_id            CHAR(36) NOT NULL,
    session_id            CHAR(36) NOT NULL,
    creation_time         BIGINT   NOT NULL,
    last_access_time      BIGINT   NOT NULL,
    max_inactive_interval INT      NOT NULL,
    expiry_time           BIGINT   NOT NULL,
    principal_name        VARCHAR(100),
    CONSTRAINT pk_web_session PRIMARY KEY (primary_id)
);
CREATE UNIQUE INDEX ux_web_session_id ON web_session (session_id);
CREATE INDEX ix_web_session_expiry ON web_session (expiry_time);
CREATE INDEX ix_web_session_principal ON web_session (principal_name);

CREATE TABLE web_session_ATTRIBUTES (
    session_primary_id CHAR(36)     NOT NULL,
    attribute_name     VARCHAR(200) NOT NULL,
    attribute_bytes    BLOB         NOT NULL,
    CONSTRAINT pk_web_session_attributes PRIMARY KEY (session_primary_id, attribute_name),
    CONSTRAINT fk_web_session_attributes FOREIGN KEY (session_primary_id) REFERENCES web_session (primary_id)
        ON DELETE CASCADE
);
