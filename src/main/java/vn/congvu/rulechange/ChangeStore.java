package vn.congvu.rulechange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The rows of {@code rule_change}. */
@Repository
class ChangeStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Holds back every other decision about changes of the kind until the end of the transaction. */
    void lockDecisions(ChangeKind kind) {
        jdbc.sql("SELECT kind FROM rule_change_lock WHERE kind = ? FOR UPDATE")
                .param(kind.name())
                .query(String.class)
                .single();
    }

    Optional<RuleChange> find(String id) {
        return jdbc.sql("SELECT * FROM rule_change WHERE id = ?")
                .param(id)
                .query(this::change)
                .optional();
    }

    Optional<RuleChange> lock(String id) {
        return jdbc.sql("SELECT * FROM rule_change WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::change)
                .optional();
    }

    /** The newest first. */
    Page<RuleChange> list(ChangeKind kind, ChangeState state, Window window) {
        Long before = window.afterNumber();
        var found = jdbc.sql("SELECT * FROM rule_change WHERE 1 = 1"
                        + (kind == null ? "" : " AND kind = :kind")
                        + (state == null ? "" : " AND state = :state")
                        + (before == null ? "" : " AND number_no < :before")
                        + " ORDER BY number_no DESC LIMIT " + window.fetch())
                .param("kind", kind == null ? null : kind.name())
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .query(this::change)
                .list();
        return window.page(found, change -> List.of(String.valueOf(change.number())));
    }

    /** Changes with dossiers left to be moved at the moment, the oldest first. */
    List<String> moving(Instant now) {
        return jdbc.sql("SELECT id FROM rule_change WHERE state IN ('APPLYING', 'UNDOING') AND due_from <= ?"
                        + " ORDER BY number_no")
                .param(StoredTime.utc(now))
                .query(String.class)
                .list();
    }

    /** Changes of the calendar decided since then whose batch has ended. */
    List<String> appliedSince(Instant since) {
        return jdbc.sql("SELECT id FROM rule_change WHERE kind = 'CALENDAR' AND state IN ('APPLIED', 'UNDONE')"
                        + " AND due_from > ? ORDER BY number_no")
                .param(StoredTime.utc(since))
                .query(String.class)
                .list();
    }

    /** The change of the calendar that is in force, applied or about to be, or being undone; empty: none is. */
    Optional<RuleChange> lastOfCalendar() {
        return jdbc.sql("SELECT c.* FROM rule_change c JOIN calendar_edition e ON e.version = c.calendar_version"
                        + " WHERE c.state IN ('APPLYING', 'APPLIED', 'UNDOING') ORDER BY e.number_no DESC LIMIT 1")
                .query(this::change)
                .optional();
    }

    void propose(RuleChange change) {
        jdbc.sql(
                        "INSERT INTO rule_change (id, kind, title, legal_basis, body, preview, state, proposed_by, proposed_at,"
                                + " done_count, total_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)")
                .params(
                        change.id(),
                        change.kind().name(),
                        change.proposal().title(),
                        change.proposal().legalBasis(),
                        json.writeValueAsString(change.proposal()),
                        json.writeValueAsString(change.preview()),
                        change.state().name(),
                        change.proposedBy(),
                        StoredTime.utc(change.proposedAt()))
                .update();
    }

    void previewed(String id, Preview preview) {
        jdbc.sql("UPDATE rule_change SET preview = ? WHERE id = ?")
                .params(json.writeValueAsString(preview), id)
                .update();
    }

    void reject(String id, String by, Instant at, String reason) {
        jdbc.sql(
                        "UPDATE rule_change SET state = 'REJECTED', decided_by = ?, decided_at = ?, decision_reason = ? WHERE id = ?")
                .params(by, StoredTime.utc(at), reason, id)
                .update();
    }

    void approve(String id, String by, Instant at, Publication published, int dossiers) {
        jdbc.sql("UPDATE rule_change SET state = ?, decided_by = ?, decided_at = ?, due_from = ?, calendar_version = ?,"
                        + " previous_version = ?, batch_by = ?, total_count = ? WHERE id = ?")
                .params(
                        (published.dueFrom() == null ? ChangeState.APPLIED : ChangeState.APPLYING).name(),
                        by,
                        StoredTime.utc(at),
                        StoredTime.utc(published.dueFrom()),
                        published.version(),
                        published.previous(),
                        by,
                        dossiers,
                        id)
                .update();
    }

    /** {@code version} takes the change back by a batch; null: nothing was moved, so that it is undone at once. */
    void undo(String id, String by, Instant at, String version, int dossiers) {
        jdbc.sql("UPDATE rule_change SET state = ?, due_from = ?, undone_version = ?, batch_by = ?, after_code = NULL,"
                        + " done_count = 0, total_count = ? WHERE id = ?")
                .params(
                        (version == null ? ChangeState.UNDONE : ChangeState.UNDOING).name(),
                        StoredTime.utc(at),
                        version,
                        by,
                        dossiers,
                        id)
                .update();
    }

    void progress(String id, String afterCode, int dossiers) {
        jdbc.sql("UPDATE rule_change SET after_code = ?, done_count = done_count + ? WHERE id = ?")
                .params(afterCode, dossiers, id)
                .update();
    }

    /** Dossiers may have come and gone while it ran: in the end all of them are done. */
    void finish(String id, ChangeState state) {
        jdbc.sql("UPDATE rule_change SET state = ?, total_count = done_count WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    private RuleChange change(ResultSet row, int number) throws SQLException {
        return new RuleChange(
                row.getString("id"),
                row.getLong("number_no"),
                json.readValue(row.getString("body"), Proposal.class),
                json.readValue(row.getString("preview"), Preview.class),
                ChangeState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                StoredTime.read(row, "proposed_at"),
                row.getString("decided_by"),
                StoredTime.read(row, "decided_at"),
                row.getString("decision_reason"),
                StoredTime.read(row, "due_from"),
                row.getString("calendar_version"),
                row.getString("previous_version"),
                row.getString("undone_version"),
                new RuleChange.Batch(
                        row.getString("batch_by"),
                        row.getString("after_code"),
                        row.getInt("done_count"),
                        row.getInt("total_count")));
    }
}
