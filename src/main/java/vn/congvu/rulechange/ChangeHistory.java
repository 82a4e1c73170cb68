package vn.congvu.rulechange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** What was done about changes, kept for ever. Its writers hold the lock on the change. */
@Repository
class ChangeHistory {

    /** {@code text} is a reason somebody gave, or the version that came into force. */
    record Entry(String changeId, Instant at, String by, ChangeAct act, String text) {}

    private final JdbcClient jdbc;

    ChangeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql("""
                        INSERT INTO rule_change_event (change_id, seq, kind, happened_at, done_by, text)
                        SELECT :id, COALESCE(MAX(seq), 0) + 1, :kind, :at, :by, :text
                        FROM rule_change_event WHERE change_id = :id
                        """)
                .param("id", entry.changeId())
                .param("kind", entry.act().name())
                .param("at", StoredTime.utc(entry.at()))
                .param("by", entry.by())
                .param("text", entry.text())
                .update();
    }

    /** By change, oldest first. */
    Map<String, List<Entry>> of(Collection<String> changeIds) {
        if (changeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM rule_change_event WHERE change_id IN (:ids) ORDER BY change_id, seq")
                .param("ids", changeIds)
                .query((row, number) -> new Entry(
                        row.getString("change_id"),
                        StoredTime.read(row, "happened_at"),
                        row.getString("done_by"),
                        ChangeAct.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::changeId));
    }
}
