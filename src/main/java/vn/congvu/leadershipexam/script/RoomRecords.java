package vn.congvu.leadershipexam.script;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** Who wrote the paper, what happened in the room, and how many scripts left it. */
@Component
class RoomRecords implements ArchivePart {

    private final RecordedRows rows;

    RoomRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "room/attendance.csv", round, council, """
                SELECT candidate_number AS number, present, sheets FROM exam_attendance
                WHERE round_code = :round AND council_no = :council ORDER BY candidate_number
                """);
        rows.layDown(shelf, "room/violations.csv", round, council, """
                SELECT candidate_number AS number, penalty, minutes, noted_by, noted_at FROM exam_violation
                WHERE round_code = :round AND council_no = :council ORDER BY noted_at, id
                """);
        rows.layDown(shelf, "room/hand-over.csv", round, council, """
                SELECT scripts, handed_by, handed_at, confirmed_by, confirmed_at FROM exam_script_count
                WHERE round_code = :round AND council_no = :council
                """);
    }
}
