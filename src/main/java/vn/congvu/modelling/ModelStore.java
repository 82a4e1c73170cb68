package vn.congvu.modelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code model}. */
@Repository
class ModelStore {

    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;

    ModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds back everybody else who proposes or puts in force until the end of the transaction. */
    void lockDeployment() {
        jdbc.sql("SELECT name FROM model_lock WHERE name = 'DEPLOY' FOR UPDATE")
                .query(String.class)
                .single();
    }

    Optional<StoredModel> find(String key) {
        return jdbc.sql("SELECT * FROM model WHERE model_key = ?")
                .param(key)
                .query(ModelStore::model)
                .optional();
    }

    Optional<StoredModel> lock(String key) {
        return jdbc.sql("SELECT * FROM model WHERE model_key = ? FOR UPDATE")
                .param(key)
                .query(ModelStore::model)
                .optional();
    }

    /** Locked; made when it is not there yet, by whichever of several who make it at once comes first. */
    StoredModel lockOrCreate(String key, ModelKind kind) {
        jdbc.sql("INSERT INTO model (model_key, kind, name, last_revision) VALUES (?, ?, ?, 0)"
                        + " ON DUPLICATE KEY UPDATE last_revision = last_revision")
                .params(key, kind.name(), key)
                .update();
        return lock(key).orElseThrow();
    }

    List<StoredModel> all() {
        return jdbc.sql("SELECT * FROM model ORDER BY model_key")
                .query(ModelStore::model)
                .list();
    }

    /** Those somebody has to do with: nothing is left of a model whose only draft was given up. */
    List<StoredModel> present() {
        return jdbc.sql("SELECT * FROM model m WHERE live_version IS NOT NULL"
                        + " OR EXISTS (SELECT 1 FROM model_draft d WHERE d.model_key = m.model_key)"
                        + " OR EXISTS (SELECT 1 FROM model_proposal_part part"
                        + " JOIN model_proposal p ON p.id = part.proposal_id"
                        + " WHERE part.model_key = m.model_key AND p.state = 'PROPOSED') ORDER BY model_key")
                .query(ModelStore::model)
                .list();
    }

    void rename(String key, String name, String nameEn) {
        jdbc.sql("UPDATE model SET name = ?, name_en = ? WHERE model_key = ?")
                .params(shortened(name), shortened(nameEn), key)
                .update();
    }

    void renameUnlessInForce(String key, String name, String nameEn) {
        jdbc.sql("UPDATE model SET name = ?, name_en = ? WHERE model_key = ? AND live_version IS NULL")
                .params(shortened(name), shortened(nameEn), key)
                .update();
    }

    void countRevision(String key, int revision) {
        jdbc.sql("UPDATE model SET last_revision = ? WHERE model_key = ?")
                .params(revision, key)
                .update();
    }

    void putInForce(String key, int version) {
        jdbc.sql("UPDATE model SET live_version = ? WHERE model_key = ?")
                .params(version, key)
                .update();
    }

    private static String shortened(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static StoredModel model(ResultSet row, int number) throws SQLException {
        return new StoredModel(
                row.getString("model_key"),
                ModelKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("last_revision"),
                row.getObject("live_version", Integer.class));
    }
}
