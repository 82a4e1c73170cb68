package vn.congvu.leadershipexam.result;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** Votes of the council where two candidates were equal in everything. */
@Component
class VoteRecords implements ArchivePart {

    private final RecordedRows rows;

    VoteRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "result/votes.csv", round, council, """
                SELECT v.post_no AS post, c.candidate_number AS number, v.votes_for, v.votes_cast, v.minutes_ref,
                    v.noted_by, v.noted_at
                FROM exam_tie_vote v JOIN exam_candidate c ON c.id = v.candidate_id
                WHERE v.round_code = :round AND c.council_no = :council ORDER BY v.post_no
                """);
    }
}
