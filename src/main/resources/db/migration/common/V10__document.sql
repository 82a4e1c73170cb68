-- Files attached to dossiers. A removed one leaves its row, so that it can be told who took away what; its content goes.
CREATE TABLE attachment (
    id             CHAR(32)     NOT NULL PRIMARY KEY,
    dossier_code   VARCHAR(64)  NOT NULL,
    component_code VARCHAR(60),
    file_name      VARCHAR(150) NOT NULL,
    media_type     VARCHAR(100) NOT NULL,
    byte_count     BIGINT       NOT NULL,
    sha256         CHAR(64)     NOT NULL,
    uploaded_by    VARCHAR(100) NOT NULL,
    uploaded_at    DATETIME(6)  NOT NULL,
    removed_by     VARCHAR(100),
    removed_at     DATETIME(6)
);
CREATE INDEX attachment_dossier ON attachment (dossier_code, uploaded_at);

-- The content in parts of 256 KiB: no statement comes near the server's max_allowed_packet (16 MiB on MariaDB, 64 MiB
-- on MySQL by default), and nobody ever holds a whole file in memory.
CREATE TABLE attachment_part (
    attachment_id CHAR(32)   NOT NULL,
    number        INTEGER    NOT NULL,
    content       MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_attachment_part PRIMARY KEY (attachment_id, number)
);
