package vn.congvu.remotework.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.StoredTime;

/** Reads what was made at home: days, products and locked scores of requests that were begun. */
@Repository
class HomeWorks {

    private static final String OF_UNIT = " JOIN remote_work_request r ON r.code = x.request_code"
            + " WHERE r.round_id = :round AND r.unit_code = :unit AND r.begun_at IS NOT NULL";

    private final JdbcClient jdbc;

    HomeWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HomeWork of(String roundId, String unitCode, LocalDate from, LocalDate to) {
        return new HomeWork(
                days(roundId, unitCode, from, to),
                products(roundId, unitCode, from, to),
                scores(roundId, unitCode, from, to));
    }

    private List<HomeWork.Day> days(String roundId, String unitCode, LocalDate from, LocalDate to) {
        return of(
                        "SELECT x.request_code, r.applicant, x.date_of FROM remote_work_day x" + OF_UNIT
                                + " AND x.state = 'GRANTED' AND x.committed = TRUE AND x.date_of BETWEEN :from AND :to ORDER BY x.date_of, r.code",
                        roundId,
                        unitCode,
                        from,
                        to)
                .query((row, number) -> new HomeWork.Day(
                        row.getString("request_code"),
                        row.getString("applicant"),
                        row.getObject("date_of", LocalDate.class)))
                .list();
    }

    /** Without those that were still to come when the request ended: nobody waits for them any more. */
    private List<HomeWork.Product> products(String roundId, String unitCode, LocalDate from, LocalDate to) {
        return of(
                        "SELECT x.*, r.ended_at FROM remote_work_plan_line x" + OF_UNIT
                                + " AND x.dropped = FALSE AND x.due_on BETWEEN :from AND :to ORDER BY r.code, x.line_no",
                        roundId,
                        unitCode,
                        from,
                        to)
                .query(HomeWorks::due)
                .list()
                .stream()
                .filter(Due::isWaitedFor)
                .map(Due::product)
                .toList();
    }

    private record Due(HomeWork.Product product, LocalDate deliveredOn, LocalDate endedOn) {

        boolean isWaitedFor() {
            return deliveredOn != null || endedOn == null || !product.dueOn().isAfter(endedOn);
        }
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate delivered = day(StoredTime.read(row, "delivered_at"));
        boolean excused = row.getString("excuse_cause") != null;
        HomeWork.Product product = new HomeWork.Product(
                row.getString("request_code"),
                row.getBigDecimal("hours"),
                due,
                excused || delivered != null && !delivered.isAfter(due),
                Boolean.TRUE.equals(row.getObject("accepted")));
        return new Due(product, delivered, day(StoredTime.read(row, "ended_at")));
    }

    private List<Double> scores(String roundId, String unitCode, LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT x.score FROM remote_work_evaluation x" + OF_UNIT
                        + " AND x.state = 'LOCKED' AND x.month_of BETWEEN :first AND :last ORDER BY x.month_of, r.code")
                .param("round", roundId)
                .param("unit", unitCode)
                .param("first", YearMonth.from(from).toString())
                .param("last", YearMonth.from(to).toString())
                .query((row, number) -> row.getBigDecimal("score").doubleValue())
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, String roundId, String unitCode, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("round", roundId)
                .param("unit", unitCode)
                .param("from", from)
                .param("to", to);
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
