package vn.congvu.escalation.shadow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;

/** The rows of {@code shadow_run}. */
@Repository
class ShadowStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ShadowStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(ShadowRun run) {
        jdbc.sql("""
                        INSERT INTO shadow_run (id, title, candidate, from_at, until_at, created_by)
                        VALUES (:id, :title, :candidate, :from, :until, :by)
                        """)
                .param("id", run.id())
                .param("title", run.title())
                .param("candidate", json.writeValueAsString(run.candidate()))
                .param("from", StoredTime.utc(run.from()))
                .param("until", StoredTime.utc(run.until()))
                .param("by", run.createdBy())
                .update();
    }

    /** The latest first. */
    List<ShadowRun> latest(int most) {
        return jdbc.sql("SELECT * FROM shadow_run ORDER BY from_at DESC, id LIMIT " + most)
                .query(this::run)
                .list();
    }

    Optional<ShadowRun> find(String id) {
        return jdbc.sql("SELECT * FROM shadow_run WHERE id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    /** False when it had been stopped before. */
    boolean stop(String id, Instant at) {
        return jdbc.sql("UPDATE shadow_run SET stopped_at = :at WHERE id = :id AND stopped_at IS NULL")
                        .param("at", StoredTime.utc(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** What a trial that is over has come to; empty while nobody has asked. */
    Optional<ShadowReport> report(String id) {
        return jdbc.sql("SELECT report FROM shadow_run WHERE id = :id AND report IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(report -> json.readValue(report, ShadowReport.class));
    }

    void keep(String id, ShadowReport report) {
        jdbc.sql("UPDATE shadow_run SET report = :report WHERE id = :id")
                .param("report", json.writeValueAsString(report))
                .param("id", id)
                .update();
    }

    private ShadowRun run(ResultSet row, int number) throws SQLException {
        return new ShadowRun(
                row.getString("id"),
                row.getString("title"),
                json.readValue(row.getString("candidate"), Candidate.class),
                StoredTime.read(row, "from_at"),
                StoredTime.read(row, "until_at"),
                StoredTime.read(row, "stopped_at"),
                row.getString("created_by"));
    }
}
