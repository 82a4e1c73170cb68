package vn.congvu.remotework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The plans of requests, and what was delivered of them. */
@Repository
public class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String code, List<PlanLine> lines) {
        jdbc.sql("DELETE FROM remote_work_plan_line WHERE request_code = ?")
                .param(code)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            insert(code, i + 1, lines.get(i));
        }
    }

    /** Beside what is there already. */
    void add(String code, List<PlanLine> lines) {
        int last = jdbc.sql("SELECT COALESCE(MAX(line_no), 0) FROM remote_work_plan_line WHERE request_code = ?")
                .param(code)
                .query(Integer.class)
                .single();
        for (int i = 0; i < lines.size(); i++) {
            insert(code, last + i + 1, lines.get(i));
        }
    }

    void drop(String code, int number) {
        jdbc.sql("UPDATE remote_work_plan_line SET dropped = TRUE WHERE request_code = ? AND line_no = ?")
                .params(code, number)
                .update();
    }

    private void insert(String code, int number, PlanLine line) {
        jdbc.sql(
                        "INSERT INTO remote_work_plan_line (request_code, line_no, product, measured_in, quantity, hours, due_on,"
                                + " quality, task_kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        code,
                        number,
                        line.product(),
                        line.measuredIn(),
                        line.quantity(),
                        line.hours(),
                        line.dueOn(),
                        line.quality(),
                        line.taskKind().name())
                .update();
    }

    public List<PlanLine> lines(String code) {
        return of(code).stream().map(Planned::line).toList();
    }

    public List<Planned> of(String code) {
        return jdbc.sql(
                        "SELECT * FROM remote_work_plan_line WHERE request_code = ? AND dropped = FALSE ORDER BY line_no")
                .param(code)
                .query(PlanStore::planned)
                .list();
    }

    public Optional<Planned> one(String code, int number) {
        return of(code).stream().filter(planned -> planned.number() == number).findFirst();
    }

    public void delivered(String code, int number, String delivery, Instant at) {
        jdbc.sql(
                        "UPDATE remote_work_plan_line SET delivered_at = ?, delivery = ?, reviewed_at = NULL, reviewed_by = NULL,"
                                + " accepted = NULL, review_note = NULL WHERE request_code = ? AND line_no = ?")
                .params(StoredTime.utc(at), delivery, code, number)
                .update();
    }

    public void reviewed(String code, int number, boolean accepted, String note, String by, Instant at) {
        jdbc.sql("UPDATE remote_work_plan_line SET reviewed_at = ?, reviewed_by = ?, accepted = ?, review_note = ?,"
                        + " returned = returned + ?"
                        + " WHERE request_code = ? AND line_no = ?")
                .params(StoredTime.utc(at), by, accepted, note, accepted ? 0 : 1, code, number)
                .update();
    }

    public void excused(String code, int number, String cause, String note, String by) {
        jdbc.sql("UPDATE remote_work_plan_line SET excuse_cause = ?, excuse_note = ?, excused_by = ?"
                        + " WHERE request_code = ? AND line_no = ?")
                .params(cause, note, by, code, number)
                .update();
    }

    private static Planned planned(ResultSet row, int at) throws SQLException {
        return new Planned(
                row.getInt("line_no"),
                new PlanLine(
                        row.getString("product"),
                        row.getString("measured_in"),
                        row.getInt("quantity"),
                        row.getBigDecimal("hours"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("quality"),
                        PlanLine.TaskKind.valueOf(row.getString("task_kind"))),
                StoredTime.read(row, "delivered_at"),
                row.getString("delivery"),
                StoredTime.read(row, "reviewed_at"),
                row.getString("reviewed_by"),
                (Boolean) row.getObject("accepted"),
                row.getString("review_note"),
                row.getInt("returned"),
                row.getString("excuse_cause"),
                row.getString("excuse_note"),
                row.getString("excused_by"));
    }
}
