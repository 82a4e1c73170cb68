package vn.congvu.leadershipexam.marking.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the chain binds of one script, with the salts that open it; to be shown to its author alone, after the result. */
@Repository
public class BoundMarks {

    private static final String CODE = "code";
    private static final String MARK = "mark";

    private final JdbcClient jdbc;

    BoundMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param facts as they were bound */
    public record BoundMark(Map<String, Object> facts, String salt) {}

    /** The marks of the rounds, the final one, and the one an appeal was decided with. */
    public List<BoundMark> of(String scriptId) {
        List<BoundMark> bound =
                new ArrayList<>(jdbc.sql("SELECT s.blind_code, m.marking, m.mark, m.salt FROM exam_mark m"
                                + " JOIN exam_script s ON s.id = m.script_id WHERE s.id = ? AND m.salt IS NOT NULL"
                                + " ORDER BY m.marking")
                        .param(scriptId)
                        .query((row, number) -> new BoundMark(given(row), row.getString("salt")))
                        .list());
        bound.addAll(jdbc.sql("SELECT s.blind_code, f.mark, f.salt FROM exam_final_mark f"
                        + " JOIN exam_script s ON s.id = f.script_id WHERE s.id = ?")
                .param(scriptId)
                .query((row, number) -> new BoundMark(settled(row), row.getString("salt")))
                .list());
        bound.addAll(jdbc.sql("SELECT id, decided_mark, salt FROM exam_appeal WHERE script_id = ? AND salt IS NOT NULL")
                .param(scriptId)
                .query((row, number) -> new BoundMark(decided(row), row.getString("salt")))
                .list());
        return bound;
    }

    private static Map<String, Object> decided(ResultSet row) throws SQLException {
        return Map.of(
                "appeal",
                row.getString("id"),
                MARK,
                row.getBigDecimal("decided_mark").setScale(2));
    }

    private static Map<String, Object> given(ResultSet row) throws SQLException {
        return Map.of(
                CODE,
                row.getString("blind_code"),
                "marking",
                row.getString("marking"),
                MARK,
                row.getBigDecimal("mark").setScale(2));
    }

    private static Map<String, Object> settled(ResultSet row) throws SQLException {
        return Map.of(
                CODE, row.getString("blind_code"),
                MARK, row.getBigDecimal("mark").setScale(2));
    }
}
