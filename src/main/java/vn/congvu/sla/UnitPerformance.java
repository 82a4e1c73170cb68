package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How every unit did in a period: its cases ended in the period, and those still open judged as they stood at its end. One
 * grouped query over the ledger, so the numbers always are those of the rows behind them.
 */
@Service
public class UnitPerformance {

    /**
     * One row a fact: how a case ended or stands, and the same officially (null where it does not count). {@code place}
     * numbers the ended cases of a unit by their working time.
     */
    private static final String QUERY = """
            SELECT unit,
                SUM(CASE WHEN fact = 'EARLY' THEN 1 ELSE 0 END) AS early,
                SUM(CASE WHEN fact = 'ON_TIME' THEN 1 ELSE 0 END) AS on_time,
                SUM(CASE WHEN fact = 'LATE' THEN 1 ELSE 0 END) AS late,
                SUM(CASE WHEN fact = 'CANCELLED' THEN 1 ELSE 0 END) AS cancelled,
                SUM(CASE WHEN fact = 'OPEN_IN_TIME' THEN 1 ELSE 0 END) AS open_in_time,
                SUM(CASE WHEN fact = 'OPEN_LATE' THEN 1 ELSE 0 END) AS open_late,
                SUM(CASE WHEN fact = 'PAUSED' THEN 1 ELSE 0 END) AS paused,
                SUM(CASE WHEN fact = 'LATE_RECEPTION' THEN 1 ELSE 0 END) AS late_reception,
                SUM(excused) AS excused,
                SUM(CASE WHEN official IN ('EARLY', 'ON_TIME', 'OPEN_IN_TIME') THEN 1 ELSE 0 END) AS official_in_time,
                SUM(CASE WHEN official IN ('LATE', 'OPEN_LATE') THEN 1 ELSE 0 END) AS official_late,
                AVG(CASE WHEN place * 2 BETWEEN of_all AND of_all + 2 THEN worked_minutes / 60.0 END) AS median_hours,
                MAX(CASE WHEN place = CEILING(of_all * 0.95) THEN worked_minutes / 60.0 END) AS p95_hours
            FROM (
                SELECT unit, fact, official, excused, worked_minutes, COUNT(*) OVER (PARTITION BY unit) AS of_all,
                    ROW_NUMBER() OVER (PARTITION BY unit ORDER BY worked_minutes, id) AS place
                FROM (
                    SELECT x.id, {unit} AS unit, x.outcome AS fact, x.official_outcome AS official, x.worked_minutes,
                        CASE WHEN x.outcome = 'LATE' AND EXISTS (SELECT 1 FROM sla_excuse q
                            JOIN sla_excuse_decision d ON d.excuse_id = q.id AND d.state = 'CONFIRMED'
                            WHERE q.outcome_id = x.id) THEN 1 ELSE 0 END AS excused
                    FROM sla_outcome x
                    WHERE {kinds} AND x.outcome <> 'CANCELLED' AND x.period_month BETWEEN :first AND :last
                ) ended
                UNION ALL
                SELECT {unit}, 'CANCELLED', NULL, 0, 0, 0, -1
                FROM sla_outcome x
                WHERE {kinds} AND x.outcome = 'CANCELLED' AND x.period_month BETWEEN :first AND :last
                UNION ALL
                SELECT {receiving-unit}, 'LATE_RECEPTION', NULL, 0, 0, 0, -1
                FROM sla_outcome x
                WHERE x.kind = 'RECEPTION' AND x.outcome = 'LATE' AND x.period_month BETWEEN :first AND :last
                UNION ALL
                SELECT {receiving-unit}, 'LATE_RECEPTION', NULL, 0, 0, 0, -1
                FROM sla_clock x
                JOIN sla_event e ON e.clock_id = x.id AND e.seq =
                    (SELECT MAX(n.seq) FROM sla_event n WHERE n.clock_id = x.id AND n.happened_at <= :judged)
                WHERE (x.stopped_at IS NULL OR x.stopped_at > :judged)
                    AND x.kind = 'RECEPTION' AND e.state_after = 'RUNNING' AND e.due_after < :judged
                UNION ALL
                SELECT {unit},
                    CASE WHEN e.state_after = 'PAUSED' THEN 'PAUSED' WHEN e.due_after < :judged THEN 'OPEN_LATE'
                        ELSE 'OPEN_IN_TIME' END,
                    CASE WHEN EXISTS (SELECT 1 FROM sla_event s WHERE s.clock_id = x.id AND s.kind = 'OVERDUE_BY_RULE'
                            AND s.happened_at <= :judged) THEN 'OPEN_LATE'
                        WHEN e.state_after = 'PAUSED' THEN NULL WHEN e.due_after < :judged THEN 'OPEN_LATE'
                        ELSE 'OPEN_IN_TIME' END, 0, 0, 0, -1
                FROM sla_clock x
                JOIN sla_event e ON e.clock_id = x.id AND e.seq =
                    (SELECT MAX(n.seq) FROM sla_event n WHERE n.clock_id = x.id AND n.happened_at <= :judged)
                WHERE (x.stopped_at IS NULL OR x.stopped_at > :judged) AND {kinds}
            ) facts
            GROUP BY unit
            ORDER BY unit
            """;

    private final JdbcClient jdbc;

    UnitPerformance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row for every unit that had something to do, in the order of the codes; none for a period to come. */
    @Transactional(readOnly = true)
    public List<UnitNumbers> of(PerformanceOf cases, ReportingPeriod period, Instant now) {
        if (now.isBefore(period.from())) {
            return List.of();
        }
        return jdbc.sql(cases.in(QUERY))
                .param("first", period.firstMonth().toString())
                .param("last", period.lastMonth().toString())
                .param("judged", StoredTime.utc(period.judgedAt(now)))
                .query(UnitPerformance::numbers)
                .list();
    }

    private static UnitNumbers numbers(ResultSet row, int number) throws SQLException {
        return new UnitNumbers(
                row.getString("unit"),
                row.getInt("early"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("cancelled"),
                row.getInt("open_in_time"),
                row.getInt("open_late"),
                row.getInt("paused"),
                row.getInt("excused"),
                row.getInt("late_reception"),
                row.getInt("official_in_time"),
                row.getInt("official_late"),
                hours(row, "median_hours"),
                hours(row, "p95_hours"));
    }

    private static Double hours(ResultSet row, String column) throws SQLException {
        double hours = row.getDouble(column);
        return row.wasNull() ? null : Math.round(hours * 100) / 100.0;
    }
}
