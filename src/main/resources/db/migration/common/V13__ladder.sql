-- The apology that is due and missing stands between red and yellow: the order of the list makes room for it.
UPDATE escalation SET urgency = urgency + 1 WHERE level IN ('YELLOW', 'GREEN');
