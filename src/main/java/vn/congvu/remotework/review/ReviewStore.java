package vn.congvu.remotework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Reads reviews. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> find(String code) {
        return jdbc.sql("SELECT * FROM remote_work_review WHERE code = ?")
                .param(code)
                .query(ReviewStore::review)
                .optional();
    }

    Review require(String code) {
        return find(code).orElseThrow(() -> ReviewProblems.unknown(code));
    }

    Optional<Review> lock(String code) {
        return jdbc.sql("SELECT * FROM remote_work_review WHERE code = ? FOR UPDATE")
                .param(code)
                .query(ReviewStore::review)
                .optional();
    }

    /** The latest first. */
    List<Review> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM remote_work_review WHERE round_id = ? ORDER BY period_to DESC")
                .param(roundId)
                .query(ReviewStore::review)
                .list();
    }

    /** Open rounds without a review that waits or is under way. */
    List<String> roundsWithoutOneAhead() {
        return jdbc.sql("SELECT r.id FROM remote_work_round r WHERE r.state = 'OPEN' AND NOT EXISTS"
                        + " (SELECT 1 FROM remote_work_review v WHERE v.round_id = r.id AND v.state <> 'PUBLISHED')"
                        + " ORDER BY r.id")
                .query(String.class)
                .list();
    }

    Optional<Frozen> frozen(String code) {
        return jdbc.sql(
                        "SELECT snapshot, snapshot_hash FROM remote_work_review WHERE code = ? AND snapshot IS NOT NULL")
                .param(code)
                .query((row, number) -> new Frozen(row.getString("snapshot"), row.getString("snapshot_hash")))
                .optional();
    }

    /** The figures as they were written down, and the SHA-256 of that. */
    record Frozen(String json, String hash) {}

    private static Review review(ResultSet row, int number) throws SQLException {
        String course = row.getString("recommendation");
        return new Review(
                row.getString("code"),
                row.getString("round_id"),
                ReviewKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                ReviewState.valueOf(row.getString("state")),
                StoredTime.read(row, "begun_at"),
                row.getString("begun_by"),
                StoredTime.read(row, "compiled_at"),
                row.getString("compiled_by"),
                row.getString("compile_note"),
                course == null ? null : Course.valueOf(course),
                row.getString("reasons"),
                row.getString("explanation"),
                row.getString("recommended_by"),
                StoredTime.read(row, "recommended_at"),
                row.getString("decision_note"),
                row.getString("decided_by"),
                StoredTime.read(row, "decided_at"),
                StoredTime.read(row, "published_at"));
    }
}
