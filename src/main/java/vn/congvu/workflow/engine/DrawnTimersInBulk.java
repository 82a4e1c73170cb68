package vn.congvu.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;

/** Computes the timers that designers drew on dates of a case anew for many cases, in two statements. */
@Component
class DrawnTimersInBulk {

    private static final String FIND = """
            SELECT j.ID_ AS id, e.BUSINESS_KEY_ AS business_key, j.PROCESS_DEF_ID_ AS definition_id,
                d.ACT_ID_ AS activity_id, d.JOB_CONFIGURATION_ AS configuration, j.CREATE_TIME_ AS created_at,
                v.LONG_ AS stage
            FROM ACT_RU_JOB j
            JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_
            JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_
            LEFT JOIN ACT_RU_VARIABLE v ON v.EXECUTION_ID_ = e.ID_ AND v.NAME_ = 'stage'
            WHERE e.BUSINESS_KEY_ IN (:cases)
                AND (d.JOB_CONFIGURATION_ LIKE '%${sla.%' OR d.JOB_CONFIGURATION_ LIKE '%${workingTime.%')
            """;
    private static final String MOVE = "UPDATE ACT_RU_JOB SET DUEDATE_ = :due, REV_ = REV_ + 1 WHERE ID_ = :id";

    private final NamedParameterJdbcTemplate jdbc;
    private final DrawnDates dates;
    private final ObjectProvider<ProcessEngine> engine;

    DrawnTimersInBulk(NamedParameterJdbcTemplate jdbc, DrawnDates dates, ObjectProvider<ProcessEngine> engine) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.engine = engine;
    }

    /** @param clocks as they show after the change */
    void follow(List<ClockReading> clocks) {
        List<String> cases =
                clocks.stream().map(ClockReading::dossierCode).distinct().toList();
        if (!cases.isEmpty()) {
            List<DrawnTimer> timers = jdbc.query(FIND, Map.of("cases", cases), DrawnTimersInBulk::timer).stream()
                    .flatMap(Optional::stream)
                    .toList();
            dates.expect(timers);
            move(timers, clocks);
        }
    }

    /** Models are looked up inside a command of the engine. */
    @SuppressWarnings("unchecked")
    private void move(List<DrawnTimer> timers, List<ClockReading> clocks) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        Map<String, Object>[] moved = configuration
                .getCommandExecutorTxRequired()
                .execute(context -> timers.stream()
                        .flatMap(timer -> dates
                                .of(timer, clocks)
                                .map(due -> Map.<String, Object>of("id", timer.jobId(), "due", Timestamp.from(due)))
                                .stream())
                        .toArray(Map[]::new));
        if (moved.length > 0) {
            jdbc.batchUpdate(MOVE, moved);
        }
    }

    private static Optional<DrawnTimer> timer(ResultSet row, int number) throws SQLException {
        Optional<DrawnDate> date = DrawnDate.in(row.getString("configuration"));
        return date.isEmpty()
                ? Optional.empty()
                : Optional.of(new DrawnTimer(
                        row.getString("id"),
                        row.getString("business_key"),
                        row.getObject("stage") == null ? null : row.getInt("stage"),
                        row.getString("definition_id"),
                        row.getString("activity_id"),
                        date.get(),
                        row.getTimestamp("created_at").toInstant()));
    }
}
