package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Dates of a round and of its councils, by name: {@code registrationCloses} for instance. */
@Repository
public class PlannedDates {

    /** Dates of the whole round. */
    public static final int WHOLE_ROUND = 0;

    private final JdbcClient jdbc;

    PlannedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the council, else of the round as a whole. */
    public Optional<Instant> find(String round, int council, String name) {
        return jdbc.sql("SELECT due_at FROM exam_date WHERE round_code = ? AND council_no IN (?, 0) AND name = ?"
                        + " ORDER BY council_no DESC LIMIT 1")
                .params(round, council, name)
                .query((row, number) -> StoredTime.read(row, "due_at"))
                .optional();
    }

    public Map<String, Instant> of(String round, int council) {
        Map<String, Instant> dates = new TreeMap<>();
        jdbc.sql("SELECT name, due_at FROM exam_date WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> dates.put(row.getString("name"), StoredTime.read(row, "due_at")))
                .list();
        return dates;
    }

    /** Councils may be renumbered while a round is a draft. */
    void deleteOfCouncils(String round) {
        jdbc.sql("DELETE FROM exam_date WHERE round_code = ? AND council_no > 0")
                .param(round)
                .update();
    }

    public void set(String round, int council, String name, Instant at) {
        jdbc.sql("INSERT INTO exam_date (round_code, council_no, name, due_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)")
                .params(round, council, name, StoredTime.utc(at))
                .update();
    }
}
