-- What came of an appeal against fewer days that was granted: how many days were given, how many had no room any more.
ALTER TABLE remote_work_appeal ADD COLUMN days_added INT;
ALTER TABLE remote_work_appeal ADD COLUMN days_left INT;
