package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.sla.StoredTime;

/** The rows of defences. */
@Repository
class Presentations {

    private final JdbcClient jdbc;

    Presentations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Presentation of(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_defence WHERE candidate_id = ?")
                .param(candidateId)
                .query(Presentations::presentation)
                .optional()
                .orElseGet(() -> Presentation.none(candidateId));
    }

    Map<String, Presentation> of(String round, int council) {
        return jdbc
                .sql("SELECT * FROM exam_defence WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query(Presentations::presentation)
                .list()
                .stream()
                .collect(Collectors.toMap(Presentation::candidateId, presentation -> presentation));
    }

    void minutes(Candidate candidate, Presentation.Minutes minutes) {
        begin(candidate);
        jdbc.sql("UPDATE exam_defence SET minutes_kind = ?, minutes_ref = ?, minutes_by = ?, minutes_at = ?"
                        + " WHERE candidate_id = ?")
                .params(
                        minutes.kind().name(),
                        minutes.reference(),
                        minutes.by(),
                        StoredTime.utc(minutes.at()),
                        candidate.id())
                .update();
    }

    void absent(Candidate candidate, String note, Instant at) {
        begin(candidate);
        jdbc.sql("UPDATE exam_defence SET absent_note = ?, closed_at = ? WHERE candidate_id = ?")
                .params(note, StoredTime.utc(at), candidate.id())
                .update();
    }

    void decided(Candidate candidate, Presentation.Decided decided) {
        begin(candidate);
        jdbc.sql("UPDATE exam_defence SET decided_mark = ?, decided_reason = ?, decided_by = ? WHERE candidate_id = ?")
                .params(decided.mark(), decided.reason(), decided.by(), candidate.id())
                .update();
    }

    void closed(Candidate candidate, BigDecimal mark, String salt, Instant at) {
        begin(candidate);
        jdbc.sql("UPDATE exam_defence SET final_mark = ?, final_salt = ?, closed_at = ? WHERE candidate_id = ?")
                .params(mark, salt, StoredTime.utc(at), candidate.id())
                .update();
    }

    private void begin(Candidate candidate) {
        jdbc.sql("INSERT INTO exam_defence (candidate_id, round_code, council_no) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE council_no = VALUES(council_no)")
                .params(candidate.id(), candidate.roundCode(), candidate.councilNo())
                .update();
    }

    private static Presentation presentation(ResultSet row, int number) throws SQLException {
        String kind = row.getString("minutes_kind");
        BigDecimal decided = row.getBigDecimal("decided_mark");
        return new Presentation(
                row.getString("candidate_id"),
                row.getString("absent_note"),
                kind == null
                        ? null
                        : new Presentation.Minutes(
                                Presentation.Minutes.Kind.valueOf(kind),
                                row.getString("minutes_ref"),
                                row.getString("minutes_by"),
                                StoredTime.read(row, "minutes_at")),
                decided == null
                        ? null
                        : new Presentation.Decided(
                                decided, row.getString("decided_reason"), row.getString("decided_by")),
                row.getBigDecimal("final_mark"),
                row.getString("final_salt"),
                StoredTime.read(row, "closed_at"));
    }
}
