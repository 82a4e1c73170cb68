-- Steps of one case that the same person must not do both, as the model says (separateFrom).
ALTER TABLE inbox_task ADD COLUMN element_id VARCHAR(255);
ALTER TABLE inbox_task ADD COLUMN separate_from VARCHAR(2000);
ALTER TABLE task_submission ADD COLUMN element_id VARCHAR(255);
ALTER TABLE task_submission ADD COLUMN separate_from VARCHAR(2000);
ALTER TABLE task_submission ADD COLUMN name_vi VARCHAR(500);
ALTER TABLE task_submission ADD COLUMN name_en VARCHAR(500);

-- Who must not do an open task because of a step they have done; it is not offered to them. Gone with the task.
CREATE TABLE inbox_bar (
    task_id  VARCHAR(64)  NOT NULL,
    username VARCHAR(100) NOT NULL,
    done_vi  VARCHAR(500),
    done_en  VARCHAR(500),
    PRIMARY KEY (task_id, username)
);
