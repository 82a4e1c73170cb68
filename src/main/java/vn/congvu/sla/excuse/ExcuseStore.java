package vn.congvu.sla.excuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.StoredTime;

/** The tables {@code sla_excuse} and {@code sla_excuse_decision}, which only grow, and the outcomes they speak of. */
@Repository
class ExcuseStore {

    private static final String OUTCOME = """
            SELECT o.id AS outcome_id, o.clock_id, o.kind, o.dossier_code, o.procedure_code, o.name_vi, o.name_en, o.unit_code,
                o.institution_code, o.outcome, o.official_outcome, c.started_at, o.due_at, o.ended_at, o.late_minutes
            FROM sla_outcome o JOIN sla_clock c ON c.id = o.clock_id
            """;

    static final String EXCUSE = """
            SELECT x.id, x.attempt, x.cause, x.text, x.evidence, x.requested_by, x.requested_at,
                d.state, d.reason, d.decided_by, d.decided_at, late.*
            FROM sla_excuse x
            JOIN (%s) late ON late.outcome_id = x.outcome_id
            LEFT JOIN sla_excuse_decision d ON d.excuse_id = x.id
            """.formatted(OUTCOME);

    private final JdbcClient jdbc;

    ExcuseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LateOutcome> outcome(long id) {
        return jdbc.sql(OUTCOME + " WHERE o.id = :id")
                .param("id", id)
                .query(ExcuseStore::outcome)
                .optional();
    }

    /** In no particular order; unknown ids are left out. */
    List<LateOutcome> late(Collection<Long> outcomeIds) {
        return outcomeIds.isEmpty()
                ? List.of()
                : jdbc.sql(OUTCOME + " WHERE o.id IN (:ids) AND 'LATE' IN (o.outcome, o.official_outcome)")
                        .param("ids", outcomeIds)
                        .query(ExcuseStore::outcome)
                        .list();
    }

    Optional<Excuse> find(long id) {
        return jdbc.sql(EXCUSE + " WHERE x.id = :id")
                .param("id", id)
                .query(ExcuseStore::excuse)
                .optional();
    }

    /** In the order of the attempts. */
    List<Excuse> of(Collection<Long> outcomeIds) {
        return outcomeIds.isEmpty()
                ? List.of()
                : jdbc.sql(EXCUSE + " WHERE x.outcome_id IN (:outcomes) ORDER BY x.outcome_id, x.attempt")
                        .param("outcomes", outcomeIds)
                        .query(ExcuseStore::excuse)
                        .list();
    }

    /** {@code DuplicateKeyException} when somebody else made this attempt meanwhile. */
    long insert(Excuse excuse) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO sla_excuse (outcome_id, attempt, cause, text, evidence, requested_by, requested_at)
                        VALUES (:outcome, :attempt, :cause, :text, :evidence, :by, :at)
                        """)
                .param("outcome", excuse.outcome().id())
                .param("attempt", excuse.attempt())
                .param("cause", excuse.cause())
                .param("text", excuse.text())
                .param("evidence", excuse.evidence())
                .param("by", excuse.requestedBy())
                .param("at", StoredTime.utc(excuse.requestedAt()))
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    /** {@code DuplicateKeyException} when somebody else decided meanwhile. */
    void decide(long excuseId, Excuse.Decision decision) {
        jdbc.sql("""
                        INSERT INTO sla_excuse_decision (excuse_id, state, reason, decided_by, decided_at)
                        VALUES (:excuse, :state, :reason, :by, :at)
                        """)
                .param("excuse", excuseId)
                .param("state", decision.state().name())
                .param("reason", decision.reason())
                .param("by", decision.by())
                .param("at", StoredTime.utc(decision.at()))
                .update();
    }

    /** Who did work that the outcome measured: the owners of its steps and whoever completed them. */
    Set<String> workers(LateOutcome late) {
        return jdbc
                .sql("""
                        SELECT c.owner AS worker FROM sla_clock c WHERE %1$s
                        UNION SELECT e.done_by FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id
                            WHERE e.kind = 'STOP' AND %1$s
                        """.formatted(measured(late.kind())))
                .param("clock", late.clockId())
                .param("dossier", late.dossierCode())
                .param("institution", late.institutionCode())
                .param("to", StoredTime.utc(late.endedAt()))
                .param("from", StoredTime.utc(late.startedAt()))
                .query(String.class)
                .list()
                .stream()
                .filter(worker -> worker != null)
                .collect(Collectors.toSet());
    }

    private static String measured(ClockKind kind) {
        String steps = "(c.kind IN ('STEP', 'CONSULTATION') AND c.dossier_code = :dossier"
                + " AND c.started_at BETWEEN :from AND :to";
        return switch (kind) {
            case STAGE -> steps + " AND c.institution_code = :institution)";
            case STATUTORY, COMMITTED -> steps + ")";
            default -> "c.id = :clock";
        };
    }

    static Excuse excuse(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new Excuse(
                row.getLong("id"),
                outcome(row, number),
                row.getInt("attempt"),
                row.getString("cause"),
                row.getString("text"),
                row.getString("evidence"),
                row.getString("requested_by"),
                StoredTime.read(row, "requested_at"),
                state == null
                        ? null
                        : new Excuse.Decision(
                                ExcuseState.valueOf(state),
                                row.getString("reason"),
                                row.getString("decided_by"),
                                StoredTime.read(row, "decided_at")));
    }

    private static LateOutcome outcome(ResultSet row, int number) throws SQLException {
        return new LateOutcome(
                row.getLong("outcome_id"),
                row.getLong("clock_id"),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_code"),
                row.getString("institution_code"),
                "LATE".equals(row.getString("outcome")) || "LATE".equals(row.getString("official_outcome")),
                StoredTime.read(row, "started_at"),
                StoredTime.read(row, "due_at"),
                StoredTime.read(row, "ended_at"),
                row.getInt("late_minutes"));
    }
}
