package vn.congvu.leadershipexam.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.sla.StoredTime;

/** The rows of results. A version is never changed but in its state. */
@Repository
class Results {

    private final JdbcClient jdbc;

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExamResult> latest(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_result WHERE round_code = ? AND council_no = ?"
                        + " ORDER BY version DESC LIMIT 1")
                .params(round, council)
                .query(Results::result)
                .optional();
    }

    ExamResult insert(String round, int council, String by, Instant at, List<ResultLine> lines) {
        int version = latest(round, council).map(ExamResult::version).orElse(0) + 1;
        jdbc.sql("INSERT INTO exam_result (round_code, council_no, version, state, drawn_by, drawn_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(round, council, version, ExamResult.State.DRAWN_UP.name(), by, StoredTime.utc(at))
                .update();
        lines.forEach(line -> insert(round, council, version, line));
        return latest(round, council).orElseThrow();
    }

    private void insert(String round, int council, int version, ResultLine line) {
        jdbc.sql("INSERT INTO exam_result_line (round_code, council_no, version, candidate_id, post_no, written,"
                        + " defence, total, place, outcome, reason, salt, commitment)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        council,
                        version,
                        line.candidateId(),
                        line.postNo(),
                        line.written(),
                        line.defence(),
                        line.total(),
                        line.place(),
                        line.outcome().name(),
                        line.reason() == null ? null : line.reason().name(),
                        line.sealed().salt(),
                        line.sealed().commitment())
                .update();
    }

    /** By post, the best first, those who failed last. */
    List<ResultLine> lines(ExamResult result) {
        return jdbc.sql("SELECT * FROM exam_result_line WHERE round_code = ? AND council_no = ? AND version = ?"
                        + " ORDER BY post_no, place IS NULL, place, candidate_id")
                .params(result.round(), result.council(), result.version())
                .query(Results::line)
                .list();
    }

    void decided(ExamResult result, ExamResult.State state, String by, String number, String reason, Instant at) {
        jdbc.sql("UPDATE exam_result SET state = ?, decided_by = ?, decided_number = ?, decided_reason = ?,"
                        + " decided_at = ? WHERE round_code = ? AND council_no = ? AND version = ?")
                .params(
                        state.name(),
                        by,
                        number,
                        reason,
                        StoredTime.utc(at),
                        result.round(),
                        result.council(),
                        result.version())
                .update();
    }

    void published(ExamResult result, String by, Instant at) {
        jdbc.sql("UPDATE exam_result SET state = ?, published_by = ?, published_at = ?"
                        + " WHERE round_code = ? AND council_no = ? AND version = ?")
                .params(
                        ExamResult.State.PUBLISHED.name(),
                        by,
                        StoredTime.utc(at),
                        result.round(),
                        result.council(),
                        result.version())
                .update();
    }

    private static ExamResult result(ResultSet row, int number) throws SQLException {
        return new ExamResult(
                row.getString("round_code"),
                row.getInt("council_no"),
                row.getInt("version"),
                ExamResult.State.valueOf(row.getString("state")),
                row.getString("drawn_by"),
                StoredTime.read(row, "drawn_at"),
                row.getString("decided_by"),
                row.getString("decided_number"),
                row.getString("decided_reason"),
                StoredTime.read(row, "decided_at"),
                StoredTime.read(row, "published_at"));
    }

    private static ResultLine line(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new ResultLine(
                row.getString("candidate_id"),
                row.getInt("post_no"),
                row.getBigDecimal("written"),
                row.getBigDecimal("defence"),
                row.getBigDecimal("total"),
                (Integer) row.getObject("place"),
                Standing.Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : Standing.Reason.valueOf(reason),
                new Sealed(row.getString("salt"), row.getString("commitment")));
    }
}
