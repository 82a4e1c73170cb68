-- The events of a clock alone give its due date: they carry the rules they apply (term, cut-off hour, calendar version).
ALTER TABLE sla_event MODIFY COLUMN kind VARCHAR(20) NOT NULL;
ALTER TABLE sla_event ADD COLUMN calendar_version VARCHAR(64);
ALTER TABLE sla_event ADD COLUMN term VARCHAR(20);
ALTER TABLE sla_event ADD COLUMN cut_off VARCHAR(8);
ALTER TABLE sla_event ADD COLUMN note VARCHAR(2000);
-- The paper that proves a pause: an attachment of the dossier.
ALTER TABLE sla_event ADD COLUMN evidence VARCHAR(64);
-- The change of a rule that was applied to many clocks at once.
ALTER TABLE sla_event ADD COLUMN batch_id VARCHAR(36);
CREATE INDEX sla_event_batch ON sla_event (batch_id);

UPDATE sla_event SET
    calendar_version = (SELECT c.calendar_version FROM sla_clock c WHERE c.id = sla_event.clock_id),
    term = (SELECT c.term FROM sla_clock c WHERE c.id = sla_event.clock_id),
    cut_off = (SELECT c.cut_off FROM sla_clock c WHERE c.id = sla_event.clock_id),
    new_due = (SELECT c.fixed_due FROM sla_clock c WHERE c.id = sla_event.clock_id)
WHERE kind = 'START';

-- Why a paused clock stands still; and whether the official indicator counts the dossier as overdue whatever the clock says.
ALTER TABLE sla_clock ADD COLUMN paused_for VARCHAR(30);
ALTER TABLE sla_clock ADD COLUMN overdue_by_rule BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE sla_clock SET paused_for =
    (SELECT MAX(e.reason) FROM sla_event e WHERE e.clock_id = sla_clock.id AND e.kind = 'PAUSE' AND e.seq =
        (SELECT MAX(x.seq) FROM sla_event x WHERE x.clock_id = e.clock_id AND x.kind = 'PAUSE'))
WHERE state = 'PAUSED';
CREATE INDEX sla_clock_due ON sla_clock (state, due_at);

ALTER TABLE sla_outcome ADD COLUMN official_outcome VARCHAR(10);
ALTER TABLE sla_outcome ADD COLUMN received_late_minutes INT DEFAULT 0 NOT NULL;
UPDATE sla_outcome SET official_outcome = outcome;
