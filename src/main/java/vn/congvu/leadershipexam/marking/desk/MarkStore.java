package vn.congvu.leadershipexam.marking.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.script.PaperStore;

/** The rows of marks. */
@Repository
class MarkStore {

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(GivenMark given) {
        jdbc.sql(
                        "INSERT INTO exam_mark (script_id, marking, marker, mark, parts) VALUES (?, ?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE marker = VALUES(marker), mark = VALUES(mark), parts = VALUES(parts)")
                .params(
                        given.scriptId(),
                        given.marking().name(),
                        given.marker(),
                        given.mark().value(),
                        PaperStore.text(given.parts()))
                .update();
    }

    Optional<GivenMark> find(String script, Marking marking) {
        return jdbc.sql("SELECT * FROM exam_mark WHERE script_id = ? AND marking = ?")
                .params(script, marking.name())
                .query(MarkStore::mark)
                .optional();
    }

    void delete(String script, Marking marking) {
        jdbc.sql("DELETE FROM exam_mark WHERE script_id = ? AND marking = ?")
                .params(script, marking.name())
                .update();
    }

    void bound(String script, Marking marking, String salt) {
        jdbc.sql("UPDATE exam_mark SET salt = ? WHERE script_id = ? AND marking = ?")
                .params(salt, script, marking.name())
                .update();
    }

    private static GivenMark mark(ResultSet row, int number) throws SQLException {
        return new GivenMark(
                row.getString("script_id"),
                Marking.valueOf(row.getString("marking")),
                row.getString("marker"),
                new Mark(row.getBigDecimal("mark").setScale(2)),
                PaperStore.points(row.getString("parts")));
    }
}
