package vn.congvu.leadershipexam.script;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The counts of scripts; one row for each council. */
@Repository
class CountStore {

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ScriptCount> find(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_script_count WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> new ScriptCount(
                        row.getInt("scripts"),
                        row.getString("handed_by"),
                        StoredTime.read(row, "handed_at"),
                        row.getString("confirmed_by"),
                        StoredTime.read(row, "confirmed_at")))
                .optional();
    }

    void handedOver(String round, int council, int scripts, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_script_count (round_code, council_no, scripts, handed_by, handed_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(round, council, scripts, by, StoredTime.utc(at))
                .update();
    }

    void confirmed(String round, int council, String by, Instant at) {
        jdbc.sql("UPDATE exam_script_count SET confirmed_by = ?, confirmed_at = ? WHERE round_code = ?"
                        + " AND council_no = ?")
                .params(by, StoredTime.utc(at), round, council)
                .update();
    }
}
