package vn.congvu.leadershipexam.script;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** The key of the codes: who held it, when it was closed and opened, and what lay behind it. */
@Component
class KeyRecords implements ArchivePart {

    private final RecordedRows rows;

    KeyRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "scripts/key-times.csv", round, council, """
                SELECT prepared_at, sealed_by, sealed_at, opened_at FROM exam_seal
                WHERE round_code = :round AND council_no = :council
                """);
        rows.layDown(shelf, "scripts/key-holders.csv", round, council, """
                SELECT share_no AS share, username, enrolled_at FROM exam_key_holder
                WHERE round_code = :round AND council_no = :council ORDER BY share_no
                """);
        rows.layDown(shelf, "scripts/key.csv", round, council, """
                SELECT s.blind_code AS code, c.candidate_number AS number FROM exam_written_mark w
                JOIN exam_script s ON s.id = w.script_id JOIN exam_candidate c ON c.id = w.candidate_id
                WHERE w.round_code = :round AND w.council_no = :council ORDER BY s.blind_code
                """);
    }
}
