package vn.congvu.modelling;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of {@code model_editor}: who has a model open, on whichever node they said so last. */
@Repository
class EditorStore {

    private final JdbcClient jdbc;

    EditorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Present(String username, Instant since) {}

    /** Somebody who was away before {@code away} comes anew. */
    void seen(String key, String username, Instant now, Instant away) {
        jdbc.sql("INSERT INTO model_editor (model_key, username, since, seen_at) VALUES (:key, :username, :now, :now)"
                        + " ON DUPLICATE KEY UPDATE since = CASE WHEN seen_at < :away THEN :now ELSE since END,"
                        + " seen_at = :now")
                .param("key", key)
                .param("username", username)
                .param("now", StoredTime.utc(now))
                .param("away", StoredTime.utc(away))
                .update();
    }

    List<Present> others(String key, String username, Instant away) {
        return jdbc.sql(
                        "SELECT username, since FROM model_editor WHERE model_key = ? AND username <> ? AND seen_at >= ?"
                                + " ORDER BY since, username")
                .params(key, username, StoredTime.utc(away))
                .query((row, number) -> new Present(row.getString("username"), StoredTime.read(row, "since")))
                .list();
    }
}
