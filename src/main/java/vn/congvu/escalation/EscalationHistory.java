package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** What was done about escalations, kept for ever. Its writers hold the lock on the escalation. */
@Repository
class EscalationHistory {

    /** {@code text} is what somebody wrote, the new owner of a REASSIGNED or the outcome of a CLOSED. */
    record Entry(String escalationId, Instant at, String by, EscalationAct act, String text) {}

    private final JdbcClient jdbc;

    EscalationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                        INSERT INTO escalation_event (escalation_id, seq, kind, happened_at, done_by, text)
                        SELECT :id, COALESCE(MAX(seq), 0) + 1, :kind, :at, :by, :text
                        FROM escalation_event WHERE escalation_id = :id
                        """)
                .param("id", entry.escalationId())
                .param("kind", entry.act().name())
                .param("at", StoredTime.utc(entry.at()))
                .param("by", entry.by())
                .param("text", entry.text())
                .update();
    }

    boolean knows(String escalationId, EscalationAct act, String by) {
        return jdbc.sql("SELECT COUNT(*) FROM escalation_event"
                                + " WHERE escalation_id = :id AND kind = :kind AND done_by = :by")
                        .param("id", escalationId)
                        .param("kind", act.name())
                        .param("by", by)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** By escalation, oldest first. */
    Map<String, List<Entry>> of(Collection<String> escalationIds) {
        if (escalationIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM escalation_event WHERE escalation_id IN (:ids) ORDER BY escalation_id, seq")
                .param("ids", escalationIds)
                .query((row, number) -> new Entry(
                        row.getString("escalation_id"),
                        StoredTime.read(row, "happened_at"),
                        row.getString("done_by"),
                        EscalationAct.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::escalationId));
    }
}
