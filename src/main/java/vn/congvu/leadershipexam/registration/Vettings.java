package vn.congvu.leadershipexam.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;

/** The rows of the check of candidates; a new proposal takes the place of the one before, the chain keeps both. */
@Repository
class Vettings {

    private static final TypeReference<List<EligibilityFinding>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Vettings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Vetting> find(String candidateId) {
        return jdbc.sql("SELECT * FROM exam_vetting WHERE candidate_id = ?")
                .param(candidateId)
                .query(this::vetting)
                .optional();
    }

    void propose(Vetting proposed) {
        jdbc.sql("DELETE FROM exam_vetting WHERE candidate_id = ?")
                .param(proposed.candidateId())
                .update();
        jdbc.sql("INSERT INTO exam_vetting (candidate_id, eligible, reasons, note, proposed_by, proposed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        proposed.candidateId(),
                        proposed.eligible(),
                        json.writeValueAsString(proposed.reasons()),
                        proposed.note(),
                        proposed.proposedBy(),
                        StoredTime.utc(proposed.proposedAt()))
                .update();
    }

    void confirm(String candidateId, String by, Instant at) {
        jdbc.sql("UPDATE exam_vetting SET confirmed_by = ?, confirmed_at = ? WHERE candidate_id = ?")
                .params(by, StoredTime.utc(at), candidateId)
                .update();
    }

    private Vetting vetting(ResultSet row, int number) throws SQLException {
        return new Vetting(
                row.getString("candidate_id"),
                row.getBoolean("eligible"),
                json.readValue(row.getString("reasons"), REASONS),
                row.getString("note"),
                row.getString("proposed_by"),
                StoredTime.read(row, "proposed_at"),
                row.getString("confirmed_by"),
                StoredTime.read(row, "confirmed_at"));
    }
}
