package vn.congvu.remotework.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The evaluations of months at home. */
@Repository
class EvaluationStore {

    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void show(String code, YearMonth month, Score score, String remark, String by, Instant at, Instant disputeBy) {
        jdbc.sql(
                        "INSERT INTO remote_work_evaluation (request_code, month_of, products, delivered, late, excused, returned,"
                                + " quantity, quality, progress, score, rating, remark, state, evaluated_by, shown_at, dispute_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SHOWN', ?, ?, ?)")
                .params(
                        code,
                        month.toString(),
                        score.products(),
                        score.delivered(),
                        score.late(),
                        score.excused(),
                        score.returned(),
                        score.quantity(),
                        score.quality(),
                        score.progress(),
                        score.total(),
                        score.rating().name(),
                        remark,
                        by,
                        StoredTime.utc(at),
                        StoredTime.utc(disputeBy))
                .update();
    }

    void dispute(String code, YearMonth month, String text, Instant at) {
        jdbc.sql("UPDATE remote_work_evaluation SET state = 'DISPUTED', dispute = ?, disputed_at = ?"
                        + " WHERE request_code = ? AND month_of = ?")
                .params(text, StoredTime.utc(at), code, month.toString())
                .update();
    }

    void answer(String code, YearMonth month, String answer, String by) {
        jdbc.sql(
                        "UPDATE remote_work_evaluation SET answer = ?, answered_by = ? WHERE request_code = ? AND month_of = ?")
                .params(answer, by, code, month.toString())
                .update();
    }

    /** The figures once more, because a product was reviewed or excused since. */
    void recount(String code, YearMonth month, Score score, Instant disputeBy) {
        jdbc.sql(
                        "UPDATE remote_work_evaluation SET late = ?, excused = ?, returned = ?, quantity = ?, quality = ?,"
                                + " progress = ?, score = ?, rating = ?, dispute_by = ? WHERE request_code = ? AND month_of = ?")
                .params(
                        score.late(),
                        score.excused(),
                        score.returned(),
                        score.quantity(),
                        score.quality(),
                        score.progress(),
                        score.total(),
                        score.rating().name(),
                        StoredTime.utc(disputeBy),
                        code,
                        month.toString())
                .update();
    }

    void lock(String code, YearMonth month, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_evaluation SET state = 'LOCKED', locked_by = ?, locked_at = ?"
                        + " WHERE request_code = ? AND month_of = ?")
                .params(by, StoredTime.utc(at), code, month.toString())
                .update();
    }

    Optional<Evaluation> find(String code, YearMonth month) {
        return of(code).stream().filter(found -> found.month().equals(month)).findFirst();
    }

    List<Evaluation> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_evaluation WHERE request_code = ? ORDER BY month_of")
                .param(code)
                .query(EvaluationStore::evaluation)
                .list();
    }

    private static Evaluation evaluation(ResultSet row, int number) throws SQLException {
        return new Evaluation(
                YearMonth.parse(row.getString("month_of")),
                score(row),
                row.getString("remark"),
                Evaluation.State.valueOf(row.getString("state")),
                row.getString("evaluated_by"),
                StoredTime.read(row, "shown_at"),
                StoredTime.read(row, "dispute_by"),
                row.getString("dispute"),
                StoredTime.read(row, "disputed_at"),
                row.getString("answer"),
                row.getString("answered_by"),
                StoredTime.read(row, "locked_at"),
                row.getString("locked_by"));
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(
                row.getInt("products"),
                row.getInt("delivered"),
                row.getInt("late"),
                row.getInt("excused"),
                row.getInt("returned"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("quality"),
                row.getBigDecimal("progress"),
                row.getBigDecimal("score"),
                Score.Rating.valueOf(row.getString("rating")));
    }
}
