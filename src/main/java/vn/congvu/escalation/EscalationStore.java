package vn.congvu.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.organisation.Role;
import vn.congvu.sla.Outcome;
import vn.congvu.sla.StoredTime;

/** The rows of {@code escalation}. */
@Repository
class EscalationStore {

    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the level of this clock was raised before, maybe a moment ago by somebody else. */
    boolean insert(Escalation raised) {
        try {
            jdbc.sql("""
                            INSERT INTO escalation (id, clock_key, dossier_code, procedure_code, element_id, name_vi, name_en,
                                unit_code, institution_code, level, urgency, state, addressee_username, addressee_group,
                                addressee_role, addressee_unit, addressee_in_place_of, raised_at, snoozes)
                            VALUES (:id, :clock, :dossier, :procedure, :element, :nameVi, :nameEn,
                                :unit, :institution, :level, :urgency, :state, :username, :group,
                                :role, :addresseeUnit, :inPlaceOf, :raisedAt, 0)
                            """)
                    .param("id", raised.id())
                    .param("clock", raised.clockKey())
                    .param("dossier", raised.dossierCode())
                    .param("procedure", raised.procedureCode())
                    .param("element", raised.elementId())
                    .param("nameVi", raised.nameVi())
                    .param("nameEn", raised.nameEn())
                    .param("unit", raised.unitCode())
                    .param("institution", raised.institutionCode())
                    .param("level", raised.level().name())
                    .param("urgency", raised.level().ordinal())
                    .param("state", raised.storedState().name())
                    .param("username", raised.addressee().username())
                    .param("group", raised.addressee().group())
                    .param("role", raised.addressee().role().name())
                    .param("addresseeUnit", raised.addressee().unitCode())
                    .param("inPlaceOf", raised.addressee().inPlaceOf())
                    .param("raisedAt", StoredTime.utc(raised.raisedAt()))
                    .update();
            return true;
        } catch (DuplicateKeyException raisedBefore) {
            return false;
        }
    }

    Set<AlertLevel> raised(String clockKey) {
        return jdbc
                .sql("SELECT level FROM escalation WHERE clock_key = :clock")
                .param("clock", clockKey)
                .query(String.class)
                .list()
                .stream()
                .map(AlertLevel::valueOf)
                .collect(Collectors.toSet());
    }

    /** By the keys of the clocks; those without any are missing. */
    Map<String, Set<AlertLevel>> raised(Collection<String> clockKeys) {
        record Raised(String clockKey, AlertLevel level) {}
        return clockKeys.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT clock_key, level FROM escalation WHERE clock_key IN (:clocks)")
                        .param("clocks", clockKeys)
                        .query((row, number) ->
                                new Raised(row.getString("clock_key"), AlertLevel.valueOf(row.getString("level"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Raised::clockKey, Collectors.mapping(Raised::level, Collectors.toSet())));
    }

    Optional<Escalation> lock(String id) {
        return jdbc.sql("SELECT * FROM escalation WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(EscalationStore::escalation)
                .optional();
    }

    Optional<Escalation> find(String id) {
        return jdbc.sql("SELECT * FROM escalation WHERE id = :id")
                .param("id", id)
                .query(EscalationStore::escalation)
                .optional();
    }

    /** Those of the clock that are not closed, locked. */
    List<Escalation> lockOpen(String clockKey) {
        return jdbc.sql(
                        "SELECT * FROM escalation WHERE clock_key = :clock AND state <> 'CLOSED' ORDER BY id FOR UPDATE")
                .param("clock", clockKey)
                .query(EscalationStore::escalation)
                .list();
    }

    List<Escalation> open(Collection<String> clockKeys) {
        return clockKeys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM escalation WHERE clock_key IN (:clocks) AND state <> 'CLOSED'")
                        .param("clocks", clockKeys)
                        .query(EscalationStore::escalation)
                        .list();
    }

    void acknowledge(String id) {
        jdbc.sql("UPDATE escalation SET state = 'ACKNOWLEDGED' WHERE id = :id")
                .param("id", id)
                .update();
    }

    void snooze(String id, Instant until) {
        jdbc.sql(
                        "UPDATE escalation SET state = 'SNOOZED', snoozes = snoozes + 1, snoozed_until = :until WHERE id = :id")
                .param("until", StoredTime.utc(until))
                .param("id", id)
                .update();
    }

    void explain(String id, DelayCause cause) {
        jdbc.sql("UPDATE escalation SET state = 'EXPLAINED', cause = :cause WHERE id = :id")
                .param("cause", cause.name())
                .param("id", id)
                .update();
    }

    void close(String id, Instant at, Outcome outcome) {
        jdbc.sql("UPDATE escalation SET state = 'CLOSED', closed_at = :at, outcome = :outcome WHERE id = :id")
                .param("at", StoredTime.utc(at))
                .param("outcome", outcome.name())
                .param("id", id)
                .update();
    }

    static Escalation escalation(ResultSet row, int number) throws SQLException {
        String cause = row.getString("cause");
        String outcome = row.getString("outcome");
        return new Escalation(
                row.getString("id"),
                row.getString("clock_key"),
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                row.getString("element_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_code"),
                row.getString("institution_code"),
                AlertLevel.valueOf(row.getString("level")),
                EscalationState.valueOf(row.getString("state")),
                new Addressee(
                        row.getString("addressee_username"),
                        row.getString("addressee_group"),
                        Role.valueOf(row.getString("addressee_role")),
                        row.getString("addressee_unit"),
                        row.getString("addressee_in_place_of")),
                StoredTime.read(row, "raised_at"),
                StoredTime.read(row, "snoozed_until"),
                row.getInt("snoozes"),
                cause == null ? null : DelayCause.valueOf(cause),
                StoredTime.read(row, "closed_at"),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
