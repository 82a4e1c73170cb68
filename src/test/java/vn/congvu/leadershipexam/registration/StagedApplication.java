package vn.congvu.leadershipexam.registration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What candidates said when they applied, for a round that stands in the middle. */
@Component
public class StagedApplication {

    private final Applications applications;
    private final Candidates candidates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StagedApplication(
            Applications applications, Candidates candidates, JdbcClient jdbc, TransactionTemplate transaction) {
        this.applications = applications;
        this.candidates = candidates;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void said(String candidateId) {
        NewApplication said = new NewApplication(
                1,
                LocalDate.of(1985, 5, 5),
                Gender.FEMALE,
                "0900000000",
                "a@example.org",
                "Phòng Nội vụ",
                true,
                null,
                Degree.UNIVERSITY,
                10,
                false,
                false,
                true,
                true);
        transaction.executeWithoutResult(status -> applications.insert(candidateId, "SNV", said));
    }

    public void stands(String candidateId, Candidate.Status as) {
        transaction.executeWithoutResult(
                status -> candidates.require(candidateId).stands(as));
    }

    public void remove(String round) {
        transaction.executeWithoutResult(
                status -> List.of("exam_vetting", "exam_paper_date", "exam_reused", "exam_application")
                        .forEach(table -> jdbc.sql("DELETE FROM " + table
                                        + " WHERE candidate_id IN (SELECT id FROM exam_candidate WHERE round_code = ?)")
                                .param(round)
                                .update()));
    }
}
