package vn.congvu.leadershipexam.round;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;

/** Dates of the whole round, its notice and what was decided about it. */
@Component
class DecisionRecords implements ArchivePart {

    private final RecordedRows rows;

    DecisionRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "round/dates-of-round.csv", round, council, """
                SELECT name, due_at AS at FROM exam_date WHERE round_code = :round AND council_no = 0 ORDER BY name
                """);
        rows.layDown(shelf, "round/notice-changes.csv", round, council, """
                SELECT number_of AS number, reason, old_opening, new_opening, changed_by, changed_at
                FROM exam_notice_change WHERE round_code = :round ORDER BY change_no
                """);
        rows.layDown(shelf, "round/suspensions.csv", round, council, """
                SELECT number_of AS number, reason, legal_basis, suspended_by, suspended_at, end_number, end_reason,
                    end_basis, resumed_by, resumed_at
                FROM exam_suspension WHERE round_code = :round ORDER BY suspension_no
                """);
        rows.layDown(shelf, "round/steps.csv", round, council, """
                SELECT step_key AS step, submitted_by, submitted_at, form_data AS said
                FROM task_submission WHERE dossier_code = :round AND (stage IS NULL OR stage = :council)
                ORDER BY submitted_at, step_key, task_id
                """);
    }
}
