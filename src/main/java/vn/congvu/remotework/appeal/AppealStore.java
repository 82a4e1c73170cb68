package vn.congvu.remotework.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.remotework.request.Decision;
import vn.congvu.sla.StoredTime;

/** The appeals; nothing is ever deleted. */
@Repository
public class AppealStore {

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void file(String code, Decision.Kind against, String content, Instant at) {
        jdbc.sql("INSERT INTO remote_work_appeal (id, request_code, against, content, filed_at) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), code, against.name(), content, StoredTime.utc(at))
                .update();
    }

    void answer(Appeal appeal, boolean granted, String answer, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_appeal SET granted = ?, answer = ?, answered_by = ?, answered_at = ? WHERE id = ?")
                .params(granted, answer, by, StoredTime.utc(at), appeal.id())
                .update();
    }

    /** What came of the appeal against fewer days that was just granted. */
    void regranted(String code, int added, int left) {
        jdbc.sql("UPDATE remote_work_appeal SET days_added = ?, days_left = ?"
                        + " WHERE request_code = ? AND against = 'REDUCE' AND granted = TRUE AND days_added IS NULL")
                .params(added, left, code)
                .update();
    }

    public List<Appeal> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_appeal WHERE request_code = ? ORDER BY filed_at")
                .param(code)
                .query(AppealStore::appeal)
                .list();
    }

    /** Whether somebody still waits for the answer to an appeal against fewer days. */
    public boolean awaitsMoreDays(String code) {
        return of(code).stream().anyMatch(appeal -> appeal.isAgainstReduction() && appeal.answeredAt() == null);
    }

    private static Appeal appeal(ResultSet row, int at) throws SQLException {
        return new Appeal(
                row.getString("id"),
                Decision.Kind.valueOf(row.getString("against")),
                row.getString("content"),
                StoredTime.read(row, "filed_at"),
                (Boolean) row.getObject("granted"),
                row.getString("answer"),
                row.getString("answered_by"),
                StoredTime.read(row, "answered_at"),
                (Integer) row.getObject("days_added"),
                (Integer) row.getObject("days_left"));
    }
}
