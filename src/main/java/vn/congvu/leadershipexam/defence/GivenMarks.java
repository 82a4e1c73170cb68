package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.sla.StoredTime;

/** The rows of marks of the board. */
@Repository
class GivenMarks {

    private final JdbcClient jdbc;

    GivenMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GivenMark> find(String candidateId, String marker) {
        return jdbc.sql("SELECT * FROM exam_defence_mark WHERE candidate_id = ? AND marker = ?")
                .params(candidateId, marker)
                .query(GivenMarks::given)
                .optional();
    }

    List<GivenMark> of(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_defence_mark WHERE candidate_id = ? ORDER BY marker")
                .param(candidateId)
                .query(GivenMarks::given)
                .list();
    }

    Map<String, List<GivenMark>> of(String round, int council) {
        return jdbc
                .sql("SELECT * FROM exam_defence_mark WHERE round_code = ? AND council_no = ? ORDER BY marker")
                .params(round, council)
                .query(GivenMarks::given)
                .list()
                .stream()
                .collect(Collectors.groupingBy(GivenMark::candidateId));
    }

    void put(Candidate candidate, String marker, BigDecimal mark, String note, String asideReason, Instant at) {
        jdbc.sql("DELETE FROM exam_defence_mark WHERE candidate_id = ? AND marker = ? AND locked_at IS NULL")
                .params(candidate.id(), marker)
                .update();
        jdbc.sql(
                        "INSERT INTO exam_defence_mark (candidate_id, marker, round_code, council_no, mark, note, aside_reason,"
                                + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        candidate.id(),
                        marker,
                        candidate.roundCode(),
                        candidate.councilNo(),
                        mark,
                        note,
                        asideReason,
                        StoredTime.utc(at))
                .update();
    }

    void lock(String candidateId, String marker, String salt, Instant at) {
        jdbc.sql("UPDATE exam_defence_mark SET salt = ?, locked_at = ? WHERE candidate_id = ? AND marker = ?"
                        + " AND locked_at IS NULL")
                .params(salt, StoredTime.utc(at), candidateId, marker)
                .update();
    }

    private static GivenMark given(ResultSet row, int number) throws SQLException {
        return new GivenMark(
                row.getString("candidate_id"),
                row.getString("marker"),
                row.getBigDecimal("mark"),
                row.getString("note"),
                row.getString("aside_reason"),
                row.getString("salt"),
                StoredTime.read(row, "entered_at"),
                StoredTime.read(row, "locked_at"));
    }
}
