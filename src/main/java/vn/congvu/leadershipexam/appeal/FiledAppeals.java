package vn.congvu.leadershipexam.appeal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.sla.StoredTime;

/** The rows of appeals. */
@Repository
class FiledAppeals {

    private final JdbcClient jdbc;

    FiledAppeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Appeal appeal) {
        jdbc.sql("INSERT INTO exam_appeal (id, round_code, council_no, candidate_id, script_id, appeal_code, reason,"
                        + " filed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        appeal.id(),
                        appeal.roundCode(),
                        appeal.councilNo(),
                        appeal.candidateId(),
                        appeal.scriptId(),
                        appeal.code(),
                        appeal.reason(),
                        StoredTime.utc(appeal.filedAt()))
                .update();
    }

    /** In the order of their codes, which is none. */
    List<Appeal> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_appeal WHERE round_code = ? AND council_no = ? ORDER BY appeal_code")
                .params(round, council)
                .query(FiledAppeals::appeal)
                .list();
    }

    Optional<Appeal> find(String round, int council, String id) {
        return of(round, council).stream()
                .filter(appeal -> appeal.id().equals(id))
                .findFirst();
    }

    Optional<Appeal> by(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_appeal WHERE candidate_id = ?")
                .param(candidateId)
                .query(FiledAppeals::appeal)
                .optional();
    }

    void marked(String id, Mark mark) {
        jdbc.sql("UPDATE exam_appeal SET appeal_mark = ? WHERE id = ?")
                .params(mark.value(), id)
                .update();
    }

    void talked(String id, String minutes, String by, Instant at) {
        jdbc.sql("UPDATE exam_appeal SET dialogue = ?, dialogue_by = ?, dialogue_at = ?, confirmed_by = NULL,"
                        + " confirmed_at = NULL WHERE id = ?")
                .params(minutes, by, StoredTime.utc(at), id)
                .update();
    }

    void confirmed(String id, String by, Instant at) {
        jdbc.sql("UPDATE exam_appeal SET confirmed_by = ?, confirmed_at = ? WHERE id = ?")
                .params(by, StoredTime.utc(at), id)
                .update();
    }

    void decided(String id, Mark mark, String reason, String salt, String by, Instant at) {
        jdbc.sql("UPDATE exam_appeal SET decided_mark = ?, decided_reason = ?, salt = ?, decided_by = ?, decided_at = ?"
                        + " WHERE id = ?")
                .params(mark.value(), reason, salt, by, StoredTime.utc(at), id)
                .update();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                row.getString("id"),
                row.getString("round_code"),
                row.getInt("council_no"),
                row.getString("candidate_id"),
                row.getString("script_id"),
                row.getString("appeal_code"),
                row.getString("reason"),
                StoredTime.read(row, "filed_at"),
                mark(row, "appeal_mark"),
                row.getString("dialogue"),
                row.getString("dialogue_by"),
                row.getString("confirmed_by"),
                mark(row, "decided_mark"),
                row.getString("decided_reason"),
                StoredTime.read(row, "decided_at"));
    }

    static Mark mark(ResultSet row, String column) throws SQLException {
        BigDecimal points = row.getBigDecimal(column);
        return points == null ? null : new Mark(points.setScale(2));
    }
}
