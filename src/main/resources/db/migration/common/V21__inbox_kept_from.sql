-- Who must not do a task although they are in its group, such as the applicant of what is to be decided; it is not shown to them.
ALTER TABLE inbox_task ADD COLUMN kept_from VARCHAR(100);
