package vn.congvu.leadershipexam.appeal;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** Appeals: the reason, the marks given anew, the minutes of the two heads, the decision of the chair. */
@Component
class AppealRecords implements ArchivePart {

    private final RecordedRows rows;

    AppealRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "appeals/appeals.csv", round, council, """
                SELECT a.appeal_code AS appeal, c.candidate_number AS number, s.blind_code AS code, a.reason, a.filed_at,
                    a.appeal_mark AS mark, a.dialogue, a.dialogue_by, a.dialogue_at, a.confirmed_by, a.confirmed_at,
                    a.decided_mark, a.decided_reason, a.decided_by, a.decided_at, a.id, a.salt
                FROM exam_appeal a JOIN exam_candidate c ON c.id = a.candidate_id
                    JOIN exam_script s ON s.id = a.script_id
                WHERE a.round_code = :round AND a.council_no = :council ORDER BY a.appeal_code
                """);
        rows.layDown(shelf, "appeals/marks.csv", round, council, """
                SELECT a.appeal_code AS appeal, m.position_no AS position, m.marker, m.mark, m.locked_at
                FROM exam_appeal_mark m JOIN exam_appeal a ON a.id = m.appeal_id
                WHERE a.round_code = :round AND a.council_no = :council ORDER BY a.appeal_code, m.position_no
                """);
    }
}
