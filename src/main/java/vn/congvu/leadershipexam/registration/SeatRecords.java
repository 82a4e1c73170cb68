package vn.congvu.leadershipexam.registration;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** Lists that were published, rooms and who sat where. */
@Component
class SeatRecords implements ArchivePart {

    private final RecordedRows rows;

    SeatRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "registration/publications.csv", round, council, """
                SELECT what, published_by, published_at FROM exam_publication
                WHERE round_code = :round AND council_no = :council ORDER BY what
                """);
        rows.layDown(shelf, "registration/rooms.csv", round, council, """
                SELECT room, place, capacity FROM exam_room
                WHERE round_code = :round AND council_no = :council ORDER BY room
                """);
        rows.layDown(shelf, "registration/seats.csv", round, council, """
                SELECT candidate_number AS number, full_name AS name, post_no AS post, room, seat FROM exam_candidate
                WHERE round_code = :round AND council_no = :council AND candidate_number IS NOT NULL
                ORDER BY candidate_number
                """);
    }
}
