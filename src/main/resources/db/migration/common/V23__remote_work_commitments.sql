-- Each version of a commitment stays as it was signed; days are worked at home once a signed version names them.
CREATE TABLE remote_work_commitment_version (
    request_code    VARCHAR(64)  NOT NULL,
    version_no      INT          NOT NULL,
    text            LONGTEXT     NOT NULL,
    hash            VARCHAR(64)  NOT NULL,
    drawn_by        VARCHAR(100) NOT NULL,
    drawn_at        DATETIME(6)  NOT NULL,
    superior_name   VARCHAR(150),
    superior_signed DATETIME(6),
    officer_name    VARCHAR(150),
    officer_signed  DATETIME(6),
    PRIMARY KEY (request_code, version_no),
    CONSTRAINT remote_work_commitment_request FOREIGN KEY (request_code) REFERENCES remote_work_request (code)
);
INSERT INTO remote_work_commitment_version (request_code, version_no, text, hash, drawn_by, drawn_at, superior_name,
    superior_signed, officer_name, officer_signed)
SELECT request_code, 1, text, hash, superior, superior_signed, superior_name, superior_signed, officer_name, officer_signed
FROM remote_work_commitment;
DROP TABLE remote_work_commitment;
ALTER TABLE remote_work_commitment_version RENAME TO remote_work_commitment;

-- WISHED, then GRANTED or NOT_GRANTED; RELEASED when given up; CALLED_BACK when the office needed the person after all.
ALTER TABLE remote_work_day ADD COLUMN committed BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE remote_work_day SET committed = TRUE WHERE request_code IN (
    SELECT request_code FROM remote_work_commitment WHERE officer_signed IS NOT NULL);

-- No longer to be delivered, since a later version of the commitment. Numbers are never given twice.
ALTER TABLE remote_work_plan_line ADD COLUMN dropped BOOLEAN NOT NULL DEFAULT FALSE;

-- Who confirmed or corrected what the person said of probation and discipline.
ALTER TABLE remote_work_request ADD COLUMN confirmed_by VARCHAR(100);
ALTER TABLE remote_work_request ADD COLUMN confirmed_at DATETIME(6);

-- What an appeal is against: REFUSE, REDUCE or REVOKE. Reductions could not be appealed before.
ALTER TABLE remote_work_appeal ADD COLUMN against VARCHAR(10) NOT NULL DEFAULT 'REFUSE';
UPDATE remote_work_appeal SET against = 'REVOKE' WHERE request_code IN (
    SELECT code FROM remote_work_request WHERE decision = 'REVOKE');
