package vn.congvu.leadershipexam.marking.desk;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** Bags, the independent marks, what was decided where they differ, and what counted in the end. */
@Component
class MarkRecords implements ArchivePart {

    private final RecordedRows rows;

    MarkRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "marking/bags.csv", round, council, """
                SELECT b.marking, b.bag_no AS bag, b.marker, p.position_no AS position, s.blind_code AS code, b.locked_at
                FROM exam_bag b JOIN exam_bag_script p ON p.bag_id = b.id JOIN exam_script s ON s.id = p.script_id
                WHERE b.round_code = :round AND b.council_no = :council ORDER BY b.marking, b.bag_no, p.position_no
                """);
        rows.layDown(shelf, "marking/marks.csv", round, council, """
                SELECT s.blind_code AS code, m.marking, m.marker, m.mark, m.parts, m.salt
                FROM exam_mark m JOIN exam_script s ON s.id = m.script_id
                WHERE s.round_code = :round AND s.council_no = :council ORDER BY s.blind_code, m.marking
                """);
        rows.layDown(shelf, "marking/differences.csv", round, council, """
                SELECT s.blind_code AS code, d.mark, d.basis, d.minutes, d.decided_by, d.decided_at, d.salt
                FROM exam_difference d JOIN exam_script s ON s.id = d.script_id
                WHERE s.round_code = :round AND s.council_no = :council ORDER BY s.blind_code
                """);
        rows.layDown(shelf, "marking/final.csv", round, council, """
                SELECT s.blind_code AS code, f.mark, f.basis, f.salt
                FROM exam_final_mark f JOIN exam_script s ON s.id = f.script_id
                WHERE s.round_code = :round AND s.council_no = :council ORDER BY s.blind_code
                """);
        rows.layDown(shelf, "marking/times.csv", round, council, """
                SELECT drawn_at, locked_at, published_at FROM exam_marking
                WHERE round_code = :round AND council_no = :council
                """);
        rows.layDown(shelf, "marking/written.csv", round, council, """
                SELECT c.candidate_number AS number, w.paper_mark, w.penalty, w.mark, w.appealed
                FROM exam_written_mark w JOIN exam_candidate c ON c.id = w.candidate_id
                WHERE w.round_code = :round AND w.council_no = :council ORDER BY c.candidate_number
                """);
    }
}
