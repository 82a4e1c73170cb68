package vn.congvu.leadershipexam.body;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** What members of the council's bodies declared about themselves and candidates. */
@Component
class DeclarationRecords implements ArchivePart {

    private final RecordedRows rows;

    DeclarationRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "bodies/declarations.csv", round, council, """
                SELECT d.username, d.relation, c.candidate_number AS number, d.person_name, d.note, d.declared_at
                FROM exam_declaration d LEFT JOIN exam_candidate c ON c.id = d.candidate_id
                WHERE d.round_code = :round AND d.username IN (
                    SELECT m.username FROM exam_member m WHERE m.round_code = :round AND m.council_no = :council)
                ORDER BY d.declared_at, d.id
                """);
    }
}
