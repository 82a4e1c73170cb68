package vn.congvu.sla.excuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.StoredTime;

/** The outcomes as far as their causes are concerned, and who did the work they measured. */
@Repository
class LateOutcomes {

    static final String SELECT = """
            SELECT o.id AS outcome_id, o.clock_id, o.kind, o.dossier_code, o.procedure_code, o.name_vi, o.name_en, o.unit_code,
                o.institution_code, o.outcome, o.official_outcome, c.started_at, o.due_at, o.ended_at, o.late_minutes
            FROM sla_outcome o JOIN sla_clock c ON c.id = o.clock_id
            """;

    private final JdbcClient jdbc;

    LateOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LateOutcome> find(long id) {
        return jdbc.sql(SELECT + " WHERE o.id = :id")
                .param("id", id)
                .query(LateOutcomes::outcome)
                .optional();
    }

    /** In no particular order; unknown ids are left out. */
    List<LateOutcome> lateOf(Collection<Long> outcomeIds) {
        return outcomeIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE o.id IN (:ids) AND 'LATE' IN (o.outcome, o.official_outcome)")
                        .param("ids", outcomeIds)
                        .query(LateOutcomes::outcome)
                        .list();
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

    static LateOutcome outcome(ResultSet row, int number) throws SQLException {
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
