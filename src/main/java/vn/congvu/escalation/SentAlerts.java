package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The alerts that were really raised. */
@Repository
public class SentAlerts {

    private final JdbcClient jdbc;

    SentAlerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Sent(String clockKey, AlertLevel level, Instant at, String addresseeRole) {}

    /** Of these dossiers, up to and including {@code until}, the oldest first. */
    public List<Sent> until(Instant until, Collection<String> dossierCodes) {
        return dossierCodes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT clock_key, level, raised_at, addressee_role FROM escalation"
                                + " WHERE dossier_code IN (:dossiers) AND raised_at <= :until ORDER BY raised_at, id")
                        .param("dossiers", dossierCodes)
                        .param("until", StoredTime.utc(until))
                        .query((row, number) -> new Sent(
                                row.getString("clock_key"),
                                AlertLevel.valueOf(row.getString("level")),
                                StoredTime.read(row, "raised_at"),
                                row.getString("addressee_role")))
                        .list();
    }
}
