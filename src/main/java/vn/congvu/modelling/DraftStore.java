package vn.congvu.modelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of {@code model_draft} and of everybody who saved them. Its writers hold the lock on the model. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String key) {
        return jdbc.sql("SELECT * FROM model_draft WHERE model_key = ?")
                .param(key)
                .query(DraftStore::draft)
                .optional();
    }

    /** All drafts without their texts. */
    List<Draft> marks() {
        return jdbc.sql(
                        "SELECT model_key, revision, begun_at, base_version, NULL AS content, saved_by, saved_at FROM model_draft")
                .query(DraftStore::draft)
                .list();
    }

    /** The drafts of forms and decisions. */
    List<InForce.Arriving> besideProcesses() {
        return jdbc.sql("SELECT d.model_key, m.kind, d.content FROM model_draft d"
                        + " JOIN model m ON m.model_key = d.model_key WHERE m.kind <> 'PROCESS'")
                .query((row, number) -> new InForce.Arriving(
                        row.getString("model_key"), ModelKind.valueOf(row.getString("kind")), row.getString("content")))
                .list();
    }

    void save(Draft draft) {
        jdbc.sql(
                        "INSERT INTO model_draft (model_key, revision, begun_at, base_version, content, saved_by, saved_at)"
                                + " VALUES (:key, :revision, :begun, :base, :content, :by, :at) ON DUPLICATE KEY UPDATE"
                                + " revision = :revision, base_version = :base, content = :content, saved_by = :by, saved_at = :at")
                .param("key", draft.key())
                .param("revision", draft.revision())
                .param("begun", draft.begunAt())
                .param("base", draft.baseVersion())
                .param("content", draft.content())
                .param("by", draft.savedBy())
                .param("at", StoredTime.utc(draft.savedAt()))
                .update();
        jdbc.sql("INSERT INTO model_draft_author (model_key, username) VALUES (:key, :by)"
                        + " ON DUPLICATE KEY UPDATE username = :by")
                .param("key", draft.key())
                .param("by", draft.savedBy())
                .update();
    }

    void rebase(String key, int baseVersion) {
        jdbc.sql("UPDATE model_draft SET base_version = ? WHERE model_key = ?")
                .params(baseVersion, key)
                .update();
    }

    void discard(String key) {
        jdbc.sql("DELETE FROM model_draft WHERE model_key = ?").param(key).update();
        jdbc.sql("DELETE FROM model_draft_author WHERE model_key = ?")
                .param(key)
                .update();
    }

    List<String> authors(Collection<String> keys) {
        return jdbc.sql("SELECT DISTINCT username FROM model_draft_author WHERE model_key IN (:keys) ORDER BY username")
                .param("keys", keys)
                .query(String.class)
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("model_key"),
                row.getInt("revision"),
                row.getInt("begun_at"),
                row.getObject("base_version", Integer.class),
                row.getString("content"),
                row.getString("saved_by"),
                StoredTime.read(row, "saved_at"));
    }
}
