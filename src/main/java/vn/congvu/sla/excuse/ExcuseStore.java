package vn.congvu.sla.excuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The tables {@code sla_excuse} and {@code sla_excuse_decision}, which only grow. */
@Repository
class ExcuseStore {

    static final String EXCUSE = """
            SELECT x.id, x.attempt, x.cause, x.text, x.evidence, x.requested_by, x.requested_at,
                d.state, d.reason, d.decided_by, d.decided_at, late.*
            FROM sla_excuse x
            JOIN (%s) late ON late.outcome_id = x.outcome_id
            LEFT JOIN sla_excuse_decision d ON d.excuse_id = x.id
            """.formatted(LateOutcomes.SELECT);

    private final JdbcClient jdbc;

    ExcuseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    static Excuse excuse(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new Excuse(
                row.getLong("id"),
                LateOutcomes.outcome(row, number),
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
}
