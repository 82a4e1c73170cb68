package vn.congvu.sla;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how the steps of a unit ended between two days, whatever months they lie in. */
@Service
public class OutcomeTally {

    private static final String QUERY =
            "SELECT COALESCE(SUM(CASE WHEN x.outcome <> 'LATE' THEN 1 ELSE 0 END), 0) AS in_time,"
                    + " COUNT(*) AS ended FROM sla_outcome x WHERE {kinds} AND x.unit_code = :unit AND x.outcome <> 'CANCELLED'"
                    + " AND x.ended_at >= :from AND x.ended_at < :until AND x.procedure_code NOT IN (:without)";

    private final JdbcClient jdbc;

    OutcomeTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param inTime early or on time; a late step with an objective cause stays late */
    public record Tally(int inTime, int ended) {}

    /**
     * Days are inclusive and of the city.
     *
     * @param without the keys of processes that do not count, at least one
     */
    @Transactional(readOnly = true)
    public Tally of(String unitCode, LocalDate from, LocalDate to, Set<String> without) {
        return jdbc.sql(PerformanceOf.STEP.in(QUERY))
                .param("unit", unitCode)
                .param("from", StoredTime.utc(CityTime.startOf(from)))
                .param("until", StoredTime.utc(CityTime.startOf(to.plusDays(1))))
                .param("without", without)
                .query((row, number) -> new Tally(row.getInt("in_time"), row.getInt("ended")))
                .single();
    }
}
