package vn.congvu.leadershipexam.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** When the steps of a round began and which council they belong to. */
@Repository
public class StepTimes {

    private final JdbcClient jdbc;

    StepTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param council null in steps of the whole round
     * @param branch null where a step is done once
     * @param endedAt null while it is open, and for scopes that end with their clock
     */
    public record Begun(
            String clockKey, String round, Integer council, Integer branch, String step, Instant at, Instant endedAt) {}

    /** Once for a clock, however often it is said. */
    public void began(Begun begun) {
        jdbc.sql("INSERT INTO exam_step_time (clock_key, round_code, council_no, branch, step, began_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE step = VALUES(step)")
                .params(
                        begun.clockKey(),
                        begun.round(),
                        begun.council() == null ? PlannedDates.WHOLE_ROUND : begun.council(),
                        begun.branch(),
                        begun.step(),
                        StoredTime.utc(begun.at()))
                .update();
    }

    /** Somebody has completed the step; a step whose end no clock can hold yet is known by this alone. */
    public void ended(String round, Integer council, Integer branch, String step, Instant at) {
        jdbc.sql("UPDATE exam_step_time SET ended_at = ? WHERE round_code = ? AND council_no = ? AND step = ?"
                        + " AND COALESCE(branch, 0) = ? AND ended_at IS NULL")
                .params(
                        StoredTime.utc(at),
                        round,
                        council == null ? PlannedDates.WHOLE_ROUND : council,
                        step,
                        branch == null ? 0 : branch)
                .update();
    }

    /** In the order in which they began. */
    List<Begun> of(String round) {
        return jdbc.sql("SELECT * FROM exam_step_time WHERE round_code = ? ORDER BY began_at, clock_key")
                .param(round)
                .query(StepTimes::begun)
                .list();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getString("clock_key"),
                row.getString("round_code"),
                row.getInt("council_no"),
                (Integer) row.getObject("branch"),
                row.getString("step"),
                StoredTime.read(row, "began_at"),
                StoredTime.read(row, "ended_at"));
    }
}
