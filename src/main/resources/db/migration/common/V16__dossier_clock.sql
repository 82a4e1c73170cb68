-- How often a supplement was asked for while the dossier was in process: from the second time on the official indicator
-- counts it as overdue (QĐ 766/QĐ-TTg). Requests at the counter do not count.
ALTER TABLE dossier ADD COLUMN processing_supplements INTEGER DEFAULT 0 NOT NULL;
UPDATE dossier SET processing_supplements =
    (SELECT COUNT(*) FROM dossier_slip s WHERE s.dossier_code = dossier.code AND s.kind = 'SUPPLEMENT_REQUEST'
        AND s.issued_at >= dossier.accepted_at);

ALTER TABLE dossier_slip ADD COLUMN overdue_by_rule BOOLEAN DEFAULT FALSE NOT NULL;

-- What a change of the clock rests on: its reason, the law, the attachment or the slip that proves it.
ALTER TABLE dossier_history ADD COLUMN pause_reason VARCHAR(30);
ALTER TABLE dossier_history ADD COLUMN legal_basis VARCHAR(1000);
ALTER TABLE dossier_history ADD COLUMN evidence VARCHAR(64);
ALTER TABLE dossier_history ADD COLUMN slip VARCHAR(100);

-- A step that several units do at the same time: which of them this is, counted from 1.
ALTER TABLE inbox_task ADD COLUMN branch INTEGER;
ALTER TABLE task_submission ADD COLUMN unit_code VARCHAR(40);
