package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Writes down how far a review has come. */
@Repository
class ReviewProgress {

    private final JdbcClient jdbc;

    ReviewProgress(JdbcClient jdbc) {
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
}
