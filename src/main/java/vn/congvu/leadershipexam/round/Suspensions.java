package vn.congvu.leadershipexam.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of suspensions. */
@Repository
public class Suspensions {

    private final JdbcClient jdbc;

    Suspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param resumedAt null while it lasts */
    public record Suspension(
            String number,
            String reason,
            String legalBasis,
            Instant suspendedAt,
            String endNumber,
            String endReason,
            String endLegalBasis,
            Instant resumedAt) {}

    /** The oldest first. */
    List<Suspension> of(String round) {
        return jdbc.sql("SELECT * FROM exam_suspension WHERE round_code = ? ORDER BY suspension_no")
                .param(round)
                .query(Suspensions::suspension)
                .list();
    }

    /** The one that lasts. */
    public Optional<Suspension> current(String round) {
        return of(round).stream().filter(one -> one.resumedAt() == null).findFirst();
    }

    void begin(String round, Decision decision, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_suspension (round_code, suspension_no, number_of, reason, legal_basis,"
                        + " suspended_by, suspended_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        of(round).size() + 1,
                        decision.number(),
                        decision.reason(),
                        decision.legalBasis(),
                        by,
                        StoredTime.utc(at))
                .update();
    }

    void end(String round, Decision decision, String by, Instant at) {
        jdbc.sql("UPDATE exam_suspension SET end_number = ?, end_reason = ?, end_basis = ?, resumed_by = ?,"
                        + " resumed_at = ? WHERE round_code = ? AND resumed_at IS NULL")
                .params(decision.number(), decision.reason(), decision.legalBasis(), by, StoredTime.utc(at), round)
                .update();
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(
                row.getString("number_of"),
                row.getString("reason"),
                row.getString("legal_basis"),
                StoredTime.read(row, "suspended_at"),
                row.getString("end_number"),
                row.getString("end_reason"),
                row.getString("end_basis"),
                StoredTime.read(row, "resumed_at"));
    }
}
