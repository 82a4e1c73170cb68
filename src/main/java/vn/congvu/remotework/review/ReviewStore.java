package vn.congvu.remotework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of reviews. */
@Repository
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(String code, String roundId, PlannedReview planned, Instant at) {
        jdbc.sql(
                        "INSERT INTO remote_work_review (code, round_id, kind, due_on, period_from, period_to, state, planned_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 'PLANNED', ?)")
                .params(
                        code,
                        roundId,
                        planned.kind().name(),
                        planned.dueOn(),
                        planned.from(),
                        planned.to(),
                        StoredTime.utc(at))
                .update();
    }

    /** It looks back on fewer days than planned: the organiser wants to know now. */
    void beginEarly(String code, LocalDate to, String by) {
        jdbc.sql("UPDATE remote_work_review SET kind = 'EXTRA', period_to = ?, begun_by = ? WHERE code = ?")
                .params(to, by, code)
                .update();
    }

    void begunBy(String code, String by) {
        jdbc.sql("UPDATE remote_work_review SET begun_by = ? WHERE code = ?")
                .params(by, code)
                .update();
    }

    void begun(String code, Instant at) {
        jdbc.sql("UPDATE remote_work_review SET state = 'REPORTING', begun_at = ? WHERE code = ?")
                .params(StoredTime.utc(at), code)
                .update();
    }

    void stands(String code, ReviewState state) {
        jdbc.sql("UPDATE remote_work_review SET state = ? WHERE code = ?")
                .params(state.name(), code)
                .update();
    }

    void compiled(String code, String note, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_review SET compile_note = ?, compiled_by = ?, compiled_at = ? WHERE code = ?")
                .params(note, by, StoredTime.utc(at), code)
                .update();
    }

    void freeze(String code, String snapshot, String hash) {
        jdbc.sql("UPDATE remote_work_review SET state = 'RECOMMENDING', snapshot = ?, snapshot_hash = ? WHERE code = ?")
                .params(snapshot, hash, code)
                .update();
    }

    void recommended(String code, Course course, String reasons, String explanation, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_review SET state = 'DECIDING', recommendation = ?, reasons = ?, explanation = ?,"
                        + " recommended_by = ?, recommended_at = ? WHERE code = ?")
                .params(course.name(), reasons, explanation, by, StoredTime.utc(at), code)
                .update();
    }

    void decided(String code, ReviewState state, String note, String by, Instant at) {
        jdbc.sql(
                        "UPDATE remote_work_review SET state = ?, decision_note = ?, decided_by = ?, decided_at = ? WHERE code = ?")
                .params(state.name(), note, by, StoredTime.utc(at), code)
                .update();
    }

    void published(String code, Instant at) {
        jdbc.sql("UPDATE remote_work_review SET state = 'PUBLISHED', published_at = ? WHERE code = ?")
                .params(StoredTime.utc(at), code)
                .update();
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
