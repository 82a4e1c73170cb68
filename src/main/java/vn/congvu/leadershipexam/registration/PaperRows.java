package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** What is known of the components of a file beside the files themselves: dates of papers, what was taken over. */
@Repository
class PaperRows {

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Reused(String source, String reference, Instant takenAt) {}

    Map<String, Reused> reused(String candidateId) {
        Map<String, Reused> found = new HashMap<>();
        jdbc.sql("SELECT * FROM exam_reused WHERE candidate_id = ?")
                .param(candidateId)
                .query((row, number) -> found.put(
                        row.getString("component"),
                        new Reused(
                                row.getString("source"), row.getString("reference"), StoredTime.read(row, "taken_at"))))
                .list();
        return found;
    }

    void reuse(String candidateId, String component, Reused taken) {
        jdbc.sql("INSERT INTO exam_reused (candidate_id, component, source, reference, taken_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE reference = VALUES(reference), taken_at = VALUES(taken_at)")
                .params(candidateId, component, taken.source(), taken.reference(), StoredTime.utc(taken.takenAt()))
                .update();
    }

    Map<String, LocalDate> dates(String candidateId) {
        Map<String, LocalDate> found = new HashMap<>();
        jdbc.sql("SELECT component, issued_on FROM exam_paper_date WHERE candidate_id = ?")
                .param(candidateId)
                .query((row, number) ->
                        found.put(row.getString("component"), row.getObject("issued_on", LocalDate.class)))
                .list();
        return found;
    }

    void issued(String candidateId, String component, LocalDate on) {
        jdbc.sql("INSERT INTO exam_paper_date (candidate_id, component, issued_on) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE issued_on = VALUES(issued_on)")
                .params(candidateId, component, on)
                .update();
    }
}
