package vn.congvu.leadershipexam.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.sla.StoredTime;

/** The rows of marks of appeals; a row without a mark is somebody's work. */
@Repository
class AppealMarkStore {

    private static final String ONE = " WHERE appeal_id = ? AND position_no = ?";

    private final JdbcClient jdbc;

    AppealMarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(String appeal, int position, String marker) {
        jdbc.sql("INSERT INTO exam_appeal_mark (appeal_id, position_no, marker) VALUES (?, ?, ?)")
                .params(appeal, position, marker)
                .update();
    }

    List<AppealMark> of(String appeal) {
        return jdbc.sql("SELECT * FROM exam_appeal_mark WHERE appeal_id = ? ORDER BY position_no")
                .param(appeal)
                .query(AppealMarkStore::mark)
                .list();
    }

    void put(AppealMark work, Mark mark) {
        jdbc.sql("UPDATE exam_appeal_mark SET mark = ?" + ONE)
                .params(mark.value(), work.appealId(), work.position())
                .update();
    }

    void locked(AppealMark work, Instant at) {
        jdbc.sql("UPDATE exam_appeal_mark SET locked_at = ?" + ONE)
                .params(StoredTime.utc(at), work.appealId(), work.position())
                .update();
    }

    private static AppealMark mark(ResultSet row, int number) throws SQLException {
        return new AppealMark(
                row.getString("appeal_id"),
                row.getInt("position_no"),
                row.getString("marker"),
                FiledAppeals.mark(row, "mark"),
                StoredTime.read(row, "locked_at"));
    }
}
