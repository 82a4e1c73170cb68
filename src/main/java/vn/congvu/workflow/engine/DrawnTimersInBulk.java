package vn.congvu.workflow.engine;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Computes the timers that designers drew on dates of a case anew for many cases, in two statements. */
@Component
class DrawnTimersInBulk {

    private static final String FIND = """
            SELECT j.ID_ AS id, e.BUSINESS_KEY_ AS business_key
            FROM ACT_RU_JOB j
            JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_
            JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_
            WHERE e.BUSINESS_KEY_ IN (:cases) AND d.JOB_CONFIGURATION_ LIKE :drawn
            """;

    private static final String MOVE = "UPDATE ACT_RU_JOB SET DUEDATE_ = :due, REV_ = REV_ + 1 WHERE ID_ = :id";

    private record DrawnTimer(String id, String businessKey) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final DrawnDates dates;

    DrawnTimersInBulk(NamedParameterJdbcTemplate jdbc, DrawnDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    void follow(Collection<String> businessKeys) {
        if (!businessKeys.isEmpty()) {
            DrawnDates.ALL.forEach(date -> follow(date, businessKeys));
        }
    }

    @SuppressWarnings("unchecked")
    private void follow(String date, Collection<String> businessKeys) {
        var timers = jdbc.query(
                FIND,
                Map.of("cases", businessKeys, "drawn", "%" + DrawnDates.expression(date) + "%"),
                (row, number) -> new DrawnTimer(row.getString("id"), row.getString("business_key")));
        if (!timers.isEmpty()) {
            dates.expect(timers.stream().map(DrawnTimer::businessKey).toList());
            jdbc.batchUpdate(
                    MOVE,
                    timers.stream()
                            .map(timer -> Map.of(
                                    "id",
                                    timer.id(),
                                    "due",
                                    new Timestamp(
                                            dates.of(timer.businessKey(), date).getTime())))
                            .toArray(Map[]::new));
        }
    }
}
