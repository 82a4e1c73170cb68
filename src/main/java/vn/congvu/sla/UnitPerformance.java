package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How every institution did in a period: its stages ended in the period, and those still open judged as they stood at its
 * end. One grouped query over the ledger, so the numbers always are those of the rows behind them.
 */
@Service
public class UnitPerformance {

    /**
     * The stages of one institution. {@code onTimePercent} (two decimals, null without a case) follows index 2.1 of
     * Decision 766/QĐ-TTg: open work counts as on time or late as it stood when judged; paused and cancelled work does
     * not count. The median and the 95th percentile (nearest rank) are of the working hours of ended stages, null without any.
     */
    public record Row(
            String institutionCode,
            int early,
            int onTime,
            int late,
            int cancelled,
            int openInTime,
            int openLate,
            int paused,
            int lateReception,
            Double onTimePercent,
            Double medianWorkingHours,
            Double p95WorkingHours) {}

    /** {@code place} numbers the ended stages of an institution by their working time. */
    private static final String QUERY = """
            SELECT institution_code,
                SUM(CASE WHEN fact = 'EARLY' THEN 1 ELSE 0 END) AS early,
                SUM(CASE WHEN fact = 'ON_TIME' THEN 1 ELSE 0 END) AS on_time,
                SUM(CASE WHEN fact = 'LATE' THEN 1 ELSE 0 END) AS late,
                SUM(CASE WHEN fact = 'CANCELLED' THEN 1 ELSE 0 END) AS cancelled,
                SUM(CASE WHEN fact = 'OPEN_IN_TIME' THEN 1 ELSE 0 END) AS open_in_time,
                SUM(CASE WHEN fact = 'OPEN_LATE' THEN 1 ELSE 0 END) AS open_late,
                SUM(CASE WHEN fact = 'PAUSED' THEN 1 ELSE 0 END) AS paused,
                SUM(CASE WHEN fact = 'LATE_RECEPTION' THEN 1 ELSE 0 END) AS late_reception,
                AVG(CASE WHEN place * 2 BETWEEN of_all AND of_all + 2 THEN worked_minutes / 60.0 END) AS median_hours,
                MAX(CASE WHEN place = CEILING(of_all * 0.95) THEN worked_minutes / 60.0 END) AS p95_hours
            FROM (
                SELECT institution_code, outcome AS fact, worked_minutes, COUNT(*) OVER (PARTITION BY institution_code) AS of_all,
                    ROW_NUMBER() OVER (PARTITION BY institution_code ORDER BY worked_minutes, id) AS place
                FROM sla_outcome
                WHERE kind = 'STAGE' AND outcome <> 'CANCELLED' AND period_month BETWEEN :first AND :last
                UNION ALL
                SELECT institution_code, CASE WHEN kind = 'STAGE' THEN 'CANCELLED' ELSE 'LATE_RECEPTION' END, 0, 0, -1
                FROM sla_outcome
                WHERE period_month BETWEEN :first AND :last
                    AND (kind = 'STAGE' AND outcome = 'CANCELLED' OR kind = 'RECEPTION' AND outcome = 'LATE')
                UNION ALL
                SELECT c.institution_code,
                    CASE WHEN c.kind = 'RECEPTION' THEN 'LATE_RECEPTION' WHEN e.state_after = 'PAUSED' THEN 'PAUSED'
                        WHEN e.due_after < :judged THEN 'OPEN_LATE' ELSE 'OPEN_IN_TIME' END, 0, 0, -1
                FROM sla_clock c
                JOIN sla_event e ON e.clock_id = c.id AND e.seq =
                    (SELECT MAX(x.seq) FROM sla_event x WHERE x.clock_id = c.id AND x.happened_at <= :judged)
                WHERE (c.stopped_at IS NULL OR c.stopped_at > :judged)
                    AND (c.kind = 'STAGE' OR c.kind = 'RECEPTION' AND e.state_after = 'RUNNING' AND e.due_after < :judged)
            ) facts
            GROUP BY institution_code
            ORDER BY institution_code
            """;

    private final JdbcClient jdbc;

    UnitPerformance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row for every institution that had something to do, in the order of the codes; none for a period to come. */
    @Transactional(readOnly = true)
    public List<Row> of(ReportingPeriod period, Instant now) {
        if (now.isBefore(period.from())) {
            return List.of();
        }
        return jdbc.sql(QUERY)
                .param("first", period.firstMonth().toString())
                .param("last", period.lastMonth().toString())
                .param("judged", StoredTime.utc(period.judgedAt(now)))
                .query(UnitPerformance::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        int early = row.getInt("early");
        int onTime = row.getInt("on_time");
        int late = row.getInt("late");
        int openInTime = row.getInt("open_in_time");
        int openLate = row.getInt("open_late");
        return new Row(
                row.getString("institution_code"),
                early,
                onTime,
                late,
                row.getInt("cancelled"),
                openInTime,
                openLate,
                row.getInt("paused"),
                row.getInt("late_reception"),
                percent(early + onTime + openInTime, early + onTime + late + openInTime + openLate),
                hours(row, "median_hours"),
                hours(row, "p95_hours"));
    }

    private static Double percent(int inTime, int all) {
        return all == 0 ? null : twoDecimals(100.0 * inTime / all);
    }

    private static Double hours(ResultSet row, String column) throws SQLException {
        double hours = row.getDouble(column);
        return row.wasNull() ? null : twoDecimals(hours);
    }

    private static double twoDecimals(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
