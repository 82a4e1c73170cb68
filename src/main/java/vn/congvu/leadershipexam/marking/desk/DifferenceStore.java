package vn.congvu.leadershipexam.marking.desk;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.sla.StoredTime;

/** What the head decided about marks that differ. */
@Repository
class DifferenceStore {

    private final JdbcClient jdbc;

    DifferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param salt opens what the chain says of the mark */
    record Decided(Mark mark, Verdict.Basis basis, String minutes, String salt) {}

    Optional<Decided> find(String script) {
        return jdbc.sql("SELECT * FROM exam_difference WHERE script_id = ?")
                .param(script)
                .query((row, number) -> new Decided(
                        new Mark(row.getBigDecimal("mark").setScale(2)),
                        Verdict.Basis.valueOf(row.getString("basis")),
                        row.getString("minutes"),
                        row.getString("salt")))
                .optional();
    }

    void insert(String script, Decided decided, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_difference (script_id, mark, basis, minutes, salt, decided_by, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        script,
                        decided.mark().value(),
                        decided.basis().name(),
                        decided.minutes(),
                        decided.salt(),
                        by,
                        StoredTime.utc(at))
                .update();
    }
}
