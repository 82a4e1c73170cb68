package vn.congvu.remotework.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The appeals; nothing is ever deleted. */
@Repository
public class AppealStore {

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void file(String code, String content, Instant at) {
        jdbc.sql("INSERT INTO remote_work_appeal (id, request_code, content, filed_at) VALUES (?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), code, content, StoredTime.utc(at))
                .update();
    }

    /** Answers the one that waits. */
    void answer(String code, boolean granted, String answer, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_appeal SET granted = ?, answer = ?, answered_by = ?, answered_at = ?"
                        + " WHERE request_code = ? AND answered_at IS NULL")
                .params(granted, answer, by, StoredTime.utc(at), code)
                .update();
    }

    public List<Appeal> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_appeal WHERE request_code = ? ORDER BY filed_at")
                .param(code)
                .query(AppealStore::appeal)
                .list();
    }

    private static Appeal appeal(ResultSet row, int at) throws SQLException {
        return new Appeal(
                row.getString("id"),
                row.getString("content"),
                StoredTime.read(row, "filed_at"),
                (Boolean) row.getObject("granted"),
                row.getString("answer"),
                row.getString("answered_by"),
                StoredTime.read(row, "answered_at"));
    }
}
