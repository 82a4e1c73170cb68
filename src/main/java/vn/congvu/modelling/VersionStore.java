package vn.congvu.modelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Window;

/** The rows of {@code model_version}. They are added to and never changed. */
@Repository
class VersionStore {

    private static final String WITHOUT_TEXT = "SELECT v.model_key, v.version, v.origin, NULL AS content, v.hash,"
            + " v.uploaded_hash, v.proposed_by, v.approved_by, v.legal_basis, v.decision_number, v.note,"
            + " v.put_in_force_at, v.deployment_no, v.proposal_id, v.restored_from FROM model_version v";

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ModelVersion> find(String key, int version) {
        return jdbc.sql("SELECT * FROM model_version WHERE model_key = ? AND version = ?")
                .params(key, version)
                .query(VersionStore::version)
                .optional();
    }

    Optional<ModelVersion> inForce(String key) {
        return jdbc.sql("SELECT v.* FROM model_version v JOIN model m ON m.model_key = v.model_key"
                        + " AND m.live_version = v.version WHERE m.model_key = ?")
                .param(key)
                .query(VersionStore::version)
                .optional();
    }

    /** The number of the deployment that is being made; its maker holds the lock on deployments. */
    int nextDeployment() {
        return jdbc.sql("SELECT COALESCE(MAX(deployment_no), 0) + 1 FROM model_version")
                .query(Integer.class)
                .single();
    }

    /** The deployment that put another version in the place of this one; empty while none has. */
    Optional<Integer> replacedBy(ModelVersion version) {
        return jdbc.sql("SELECT deployment_no FROM model_version WHERE model_key = ? AND deployment_no > ?"
                        + " ORDER BY deployment_no LIMIT 1")
                .params(version.key(), version.deployment())
                .query(Integer.class)
                .optional();
    }

    /** The last one that was in force before a deployment. */
    Optional<ModelVersion> inForceBefore(String key, int deployment) {
        return jdbc.sql("SELECT * FROM model_version WHERE model_key = ? AND deployment_no < ?"
                        + " ORDER BY deployment_no DESC LIMIT 1")
                .params(key, deployment)
                .query(VersionStore::version)
                .optional();
    }

    /** The versions in force of a kind of model. */
    List<ModelVersion> inForce(ModelKind kind) {
        return jdbc.sql("SELECT v.* FROM model_version v JOIN model m ON m.model_key = v.model_key"
                        + " AND m.live_version = v.version WHERE m.kind = ? ORDER BY m.model_key")
                .param(kind.name())
                .query(VersionStore::version)
                .list();
    }

    /** All versions in force, without their texts. */
    List<ModelVersion> marksInForce() {
        return jdbc.sql(WITHOUT_TEXT + " JOIN model m ON m.model_key = v.model_key AND m.live_version = v.version")
                .query(VersionStore::version)
                .list();
    }

    /** The newest first, without their texts. */
    List<ModelVersion> list(String key, Integer before, Window window) {
        return jdbc.sql(WITHOUT_TEXT + " WHERE v.model_key = :key"
                        + (before == null ? "" : " AND v.version < :before")
                        + " ORDER BY v.version DESC LIMIT " + window.fetch())
                .param("key", key)
                .param("before", before)
                .query(VersionStore::version)
                .list();
    }

    int last(String key) {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM model_version WHERE model_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    /** The hash of what was shipped last. */
    Optional<String> lastShipped(String key) {
        return jdbc.sql("SELECT hash FROM model_version WHERE model_key = ? AND origin = 'SHIPPED'"
                        + " ORDER BY version DESC LIMIT 1")
                .param(key)
                .query(String.class)
                .optional();
    }

    void add(ModelVersion version) {
        jdbc.sql("INSERT INTO model_version (model_key, version, origin, content, hash, uploaded_hash, proposed_by,"
                        + " approved_by, legal_basis, decision_number, note, put_in_force_at, deployment_no, proposal_id,"
                        + " restored_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        version.key(),
                        version.version(),
                        version.origin().name(),
                        version.content(),
                        version.hash(),
                        version.uploadedHash(),
                        version.decision().proposedBy(),
                        version.decision().approvedBy(),
                        version.decision().legalBasis(),
                        version.decision().decisionNumber(),
                        version.decision().note(),
                        StoredTime.utc(version.at()),
                        version.deployment(),
                        version.proposalId(),
                        version.restoredFrom())
                .update();
    }

    private static ModelVersion version(ResultSet row, int number) throws SQLException {
        return new ModelVersion(
                row.getString("model_key"),
                row.getInt("version"),
                VersionOrigin.valueOf(row.getString("origin")),
                row.getString("content"),
                row.getString("hash"),
                row.getString("uploaded_hash"),
                new ModelVersion.Decision(
                        row.getString("proposed_by"),
                        row.getString("approved_by"),
                        row.getString("legal_basis"),
                        row.getString("decision_number"),
                        row.getString("note")),
                StoredTime.read(row, "put_in_force_at"),
                row.getObject("deployment_no", Integer.class),
                row.getString("proposal_id"),
                row.getObject("restored_from", Integer.class));
    }
}
