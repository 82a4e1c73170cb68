package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code sla_clock}. Plain SQL rather than entities: a row has to be in the database when the call returns,
 * because the engine and the next call in the same transaction rely on its unique key and its lock.
 */
@Repository
class ClockStore {

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
        ClockReading clock = row.reading();
        jdbc.sql("""
                        UPDATE sla_clock SET state = :state, due_at = :dueAt, stopped_at = :stoppedAt, outcome = :outcome,
                            worked_minutes = :worked, paused_minutes = :paused
                        WHERE id = :id
                        """)
                .param("state", clock.state().name())
                .param("dueAt", StoredTime.utc(clock.dueAt()))
                .param("stoppedAt", StoredTime.utc(clock.stoppedAt()))
                .param(
                        "outcome",
                        clock.outcome() == null ? null : clock.outcome().name())
                .param("worked", clock.workedMinutes())
                .param("paused", clock.pausedMinutes())
                .param("id", row.id())
                .update();
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
                row.getInt("paused_minutes"));
    }
}
