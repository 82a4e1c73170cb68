package vn.congvu.modelling;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** What was done about models, kept for ever. Its writers hold the lock on deployments. */
@Repository
class ModelHistory {

    enum Act {
        SHIPPED,
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        RESTORED
    }

    /** {@code hash} is of the text that was meant; {@code text} is a reason somebody gave. */
    record Entry(
            String key, Act act, Instant at, String by, String proposalId, Integer version, String hash, String text) {}

    private final JdbcClient jdbc;

    ModelHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                        INSERT INTO model_event (model_key, seq, kind, happened_at, done_by, proposal_id, version, hash, text)
                        SELECT :key, COALESCE(MAX(seq), 0) + 1, :kind, :at, :by, :proposal, :version, :hash, :text
                        FROM model_event WHERE model_key = :key
                        """)
                .param("key", entry.key())
                .param("kind", entry.act().name())
                .param("at", StoredTime.utc(entry.at()))
                .param("by", entry.by())
                .param("proposal", entry.proposalId())
                .param("version", entry.version())
                .param("hash", entry.hash())
                .param("text", entry.text())
                .update();
    }

    /** Oldest first. */
    List<Entry> of(String key) {
        return jdbc.sql("SELECT * FROM model_event WHERE model_key = ? ORDER BY seq")
                .param(key)
                .query((row, number) -> new Entry(
                        key,
                        Act.valueOf(row.getString("kind")),
                        StoredTime.read(row, "happened_at"),
                        row.getString("done_by"),
                        row.getString("proposal_id"),
                        row.getObject("version", Integer.class),
                        row.getString("hash"),
                        row.getString("text")))
                .list();
    }
}
