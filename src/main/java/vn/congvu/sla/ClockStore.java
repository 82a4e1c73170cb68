package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code sla_clock}. Plain SQL rather than entities: a row has to be in the database when the call returns,
 * because the engine and the next call in the same transaction rely on its unique key and its lock.
 */
@Repository
class ClockStore {

    static final String UPDATE = """
            UPDATE sla_clock SET state = :state, due_at = :dueAt, stopped_at = :stoppedAt, outcome = :outcome,
                worked_minutes = :worked, paused_minutes = :paused, paused_for = :pausedFor,
                overdue_by_rule = :overdue, term = :term, calendar_version = :calendar
            WHERE id = :id
            """;

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClockRow> find(String key) {
        return jdbc.sql("SELECT * FROM sla_clock WHERE clock_key = :key")
                .param("key", key)
                .query(ClockStore::row)
                .optional();
    }

    Optional<ClockRow> lock(String key) {
        return jdbc.sql("SELECT * FROM sla_clock WHERE clock_key = :key FOR UPDATE")
                .param("key", key)
                .query(ClockStore::row)
                .optional();
    }

    List<ClockRow> openOf(Collection<String> dossierCodes) {
        return open(dossierCodes, "");
    }

    List<ClockRow> lockOpenOf(Collection<String> dossierCodes) {
        return open(dossierCodes, " FOR UPDATE");
    }

    private List<ClockRow> open(Collection<String> dossierCodes, String locking) {
        return dossierCodes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM sla_clock WHERE dossier_code IN (:dossiers) AND state <> 'STOPPED'"
                                + " ORDER BY id" + locking)
                        .param("dossiers", dossierCodes)
                        .query(ClockStore::row)
                        .list();
    }

    /** In the order of their opening, which every caller locks in. */
    List<ClockRow> lockOpen(String dossierCode) {
        return jdbc.sql("SELECT * FROM sla_clock WHERE dossier_code = :dossier AND state <> 'STOPPED'"
                        + " ORDER BY id FOR UPDATE")
                .param("dossier", dossierCode)
                .query(ClockStore::row)
                .list();
    }

    List<ClockRow> ofDossier(String dossierCode) {
        return jdbc.sql("SELECT * FROM sla_clock WHERE dossier_code = :dossier ORDER BY id")
                .param("dossier", dossierCode)
                .query(ClockStore::row)
                .list();
    }

    List<ClockRow> ofDossiers(Collection<String> dossierCodes) {
        return dossierCodes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM sla_clock WHERE dossier_code IN (:dossiers) ORDER BY id")
                        .param("dossiers", dossierCodes)
                        .query(ClockStore::row)
                        .list();
    }

    Set<String> committed(Collection<String> dossierCodes) {
        return dossierCodes.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT DISTINCT dossier_code FROM sla_clock"
                                + " WHERE kind = 'COMMITTED' AND dossier_code IN (:dossiers)")
                        .param("dossiers", dossierCodes)
                        .query(String.class)
                        .list());
    }

    List<ClockRow> all(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM sla_clock WHERE clock_key IN (:keys)")
                        .param("keys", keys)
                        .query(ClockStore::row)
                        .list();
    }

    /** The row with its id; {@code DuplicateKeyException} when the key is taken. */
    ClockRow insert(ClockRow row) {
        ClockReading clock = row.reading();
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO sla_clock (clock_key, kind, dossier_code, procedure_code, element_id, name_vi, name_en,
                            unit_code, institution_code, owner, candidate_group, term, fixed_due, cut_off, calendar_version,
                            legal_basis, state, started_at, due_at, worked_minutes, paused_minutes)
                        VALUES (:key, :kind, :dossier, :procedure, :element, :nameVi, :nameEn,
                            :unit, :institution, :owner, :group, :term, :fixedDue, :cutOff, :calendar,
                            :legalBasis, :state, :startedAt, :dueAt, 0, 0)
                        """)
                .param("key", clock.key())
                .param("kind", clock.kind().name())
                .param("dossier", clock.dossierCode())
                .param("procedure", clock.procedureCode())
                .param("element", clock.elementId())
                .param("nameVi", clock.nameVi())
                .param("nameEn", clock.nameEn())
                .param("unit", clock.unitCode())
                .param("institution", clock.institutionCode())
                .param("owner", clock.owner())
                .param("group", clock.candidateGroup())
                .param("term", clock.term())
                .param("fixedDue", StoredTime.utc(row.fixedDue()))
                .param("cutOff", row.cutOff() == null ? null : row.cutOff().toString())
                .param("calendar", clock.calendarVersion())
                .param("legalBasis", row.legalBasis())
                .param("state", clock.state().name())
                .param("startedAt", StoredTime.utc(clock.startedAt()))
                .param("dueAt", StoredTime.utc(clock.dueAt()))
                .update(id, "id");
        return row.withId(id.getKeyAs(Number.class).longValue());
    }

    void update(ClockRow row) {
        jdbc.sql(UPDATE).params(shown(row)).update();
    }

    /** What {@link #UPDATE} writes. */
    static Map<String, Object> shown(ClockRow row) {
        ClockReading clock = row.reading();
        Map<String, Object> values = new HashMap<>();
        values.put("id", row.id());
        values.put("state", clock.state().name());
        values.put("dueAt", StoredTime.utc(clock.dueAt()));
        values.put("stoppedAt", StoredTime.utc(clock.stoppedAt()));
        values.put("outcome", clock.outcome() == null ? null : clock.outcome().name());
        values.put("worked", clock.workedMinutes());
        values.put("paused", clock.pausedMinutes());
        values.put(
                "pausedFor",
                clock.pausedFor() == null ? null : clock.pausedFor().name());
        values.put("overdue", clock.overdueByRule());
        values.put("term", clock.term());
        values.put("calendar", clock.calendarVersion());
        return values;
    }

    void own(String key, String username) {
        jdbc.sql("UPDATE sla_clock SET owner = :owner WHERE clock_key = :key AND state <> 'STOPPED'")
                .param("owner", username)
                .param("key", key)
                .update();
    }

    private static ClockRow row(ResultSet row, int number) throws SQLException {
        String cutOff = row.getString("cut_off");
        return new ClockRow(
                row.getLong("id"),
                reading(row),
                cutOff == null ? null : LocalTime.parse(cutOff),
                StoredTime.read(row, "fixed_due"),
                row.getString("legal_basis"));
    }

    private static ClockReading reading(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String pausedFor = row.getString("paused_for");
        return new ClockReading(
                row.getString("clock_key"),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                row.getString("element_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_code"),
                row.getString("institution_code"),
                row.getString("owner"),
                row.getString("candidate_group"),
                row.getString("term"),
                row.getString("calendar_version"),
                ClockState.valueOf(row.getString("state")),
                StoredTime.read(row, "started_at"),
                StoredTime.read(row, "due_at"),
                StoredTime.read(row, "stopped_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getInt("worked_minutes"),
                row.getInt("paused_minutes"),
                pausedFor == null ? null : PauseReason.valueOf(pausedFor),
                row.getBoolean("overdue_by_rule"));
    }
}
