package vn.congvu.leadershipexam.appointment;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** How each winner was appointed, and the training they owe. */
@Component
class AppointmentRecords implements ArchivePart {

    private final RecordedRows rows;

    AppointmentRecords(RecordedRows rows) {
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "appointment/appointments.csv", round, council, """
                SELECT a.post_no AS post, c.candidate_number AS number, c.full_name AS name, a.state, a.file_completed_at,
                    a.personnel_number, a.personnel_reason, a.met_on, a.drafted_at, a.decision_number, a.signed_by,
                    a.signed_at, a.effective_on, a.term_years, a.ends_on
                FROM exam_appointment a JOIN exam_candidate c ON c.id = a.candidate_id
                WHERE a.round_code = :round AND a.council_no = :council ORDER BY a.post_no
                """);
        rows.layDown(shelf, "appointment/training.csv", round, council, """
                SELECT t.post_no AS post, t.course, t.name_vi, t.legal_basis, t.due_at, t.completed_on, t.certificate
                FROM exam_training t JOIN exam_appointment a ON a.round_code = t.round_code AND a.post_no = t.post_no
                WHERE t.round_code = :round AND a.council_no = :council ORDER BY t.post_no, t.course
                """);
    }
}
