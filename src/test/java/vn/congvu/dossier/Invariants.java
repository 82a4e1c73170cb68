package vn.congvu.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must hold between our tables and the engine's at every moment, whoever raced and whatever was killed. Each rule
 * is a query for what breaks it.
 */
@Component
class Invariants {

    private static final Map<String, String> BROKEN_BY = new LinkedHashMap<>();

    static {
        rule("an inbox row without a task of the engine", """
                SELECT CONCAT(i.dossier_code, ' ', i.step_key) FROM inbox_task i
                WHERE NOT EXISTS (SELECT 1 FROM ACT_RU_TASK t WHERE t.ID_ = i.task_id)
                """);
        rule("a task of the engine without an inbox row", """
                SELECT CONCAT(t.TASK_DEF_KEY_, ' ', t.ID_) FROM ACT_RU_TASK t
                WHERE NOT EXISTS (SELECT 1 FROM inbox_task i WHERE i.task_id = t.ID_)
                """);
        rule("an inbox row and its task with different owners", """
                SELECT CONCAT(i.dossier_code, ' ', i.step_key) FROM inbox_task i
                JOIN ACT_RU_TASK t ON t.ID_ = i.task_id
                WHERE COALESCE(i.assignee, '-') <> COALESCE(t.ASSIGNEE_, '-')
                """);
        rule("the same step open twice", """
                SELECT CONCAT(dossier_code, ' ', step_key) FROM inbox_task
                GROUP BY dossier_code, process_key, step_key, stage, unit_code HAVING COUNT(*) > 1
                """);
        rule("an open dossier without exactly one running root process", """
                SELECT d.code FROM dossier d
                WHERE d.status NOT IN ('REJECTED', 'WITHDRAWN', 'STOPPED', 'RETURNED')
                  AND (SELECT COUNT(*) FROM ACT_RU_EXECUTION e WHERE e.BUSINESS_KEY_ = d.code
                       AND e.PARENT_ID_ IS NULL AND e.SUPER_EXEC_ IS NULL) <> 1
                """);
        rule("a closed dossier with a running process", """
                SELECT d.code FROM dossier d
                WHERE d.status IN ('REJECTED', 'WITHDRAWN', 'STOPPED', 'RETURNED')
                  AND EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e WHERE e.BUSINESS_KEY_ = d.code)
                """);
        rule("a closed dossier with an open clock", """
                SELECT c.clock_key FROM sla_clock c JOIN dossier d ON d.code = c.dossier_code
                WHERE d.status IN ('REJECTED', 'WITHDRAWN', 'STOPPED', 'RETURNED') AND c.state <> 'STOPPED'
                """);
        rule("a stopped clock without exactly one outcome and one end", """
                SELECT c.clock_key FROM sla_clock c WHERE c.state = 'STOPPED'
                  AND ((SELECT COUNT(*) FROM sla_outcome o WHERE o.clock_id = c.id) <> 1
                    OR (SELECT COUNT(*) FROM sla_event e WHERE e.clock_id = c.id AND e.kind = 'STOP') <> 1)
                """);
        rule("an open clock with an outcome", """
                SELECT c.clock_key FROM sla_clock c WHERE c.state <> 'STOPPED'
                  AND EXISTS (SELECT 1 FROM sla_outcome o WHERE o.clock_id = c.id)
                """);
        rule("the clock of a step that runs on without its task", """
                SELECT c.clock_key FROM sla_clock c JOIN dossier d ON d.code = c.dossier_code
                WHERE c.kind IN ('STEP', 'CONSULTATION', 'APOLOGY') AND c.state <> 'STOPPED'
                  AND NOT EXISTS (SELECT 1 FROM inbox_task i WHERE i.clock_key = c.clock_key)
                """);
        rule("an alert timer without a running clock", """
                SELECT j.HANDLER_CFG_ FROM ACT_RU_JOB j WHERE j.HANDLER_TYPE_ = 'sla-alert'
                  AND NOT EXISTS (SELECT 1 FROM sla_clock c WHERE c.clock_key = j.HANDLER_CFG_ AND c.state = 'RUNNING')
                """);
        rule("more than one alert timer for a clock", """
                SELECT HANDLER_CFG_ FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = 'sla-alert'
                GROUP BY HANDLER_CFG_ HAVING COUNT(*) > 1
                """);
        rule("a running clock with levels to come and no alert timer", """
                SELECT c.clock_key FROM sla_clock c JOIN dossier d ON d.code = c.dossier_code
                WHERE c.state = 'RUNNING'
                  AND (SELECT COUNT(*) FROM escalation e WHERE e.clock_key = c.clock_key)
                      < (CASE WHEN c.kind = 'STAGE' THEN 2 WHEN c.kind = 'APOLOGY' THEN 0
                           WHEN c.kind = 'STATUTORY' AND EXISTS (SELECT 1 FROM sla_clock o
                               WHERE o.dossier_code = c.dossier_code AND o.kind = 'COMMITTED') THEN 1
                           ELSE 3 END)
                  AND NOT EXISTS (SELECT 1 FROM ACT_RU_JOB j
                                  WHERE j.HANDLER_TYPE_ = 'sla-alert' AND j.HANDLER_CFG_ = c.clock_key)
                """);
        rule("an open escalation of a stopped clock", """
                SELECT e.id FROM escalation e JOIN sla_clock c ON c.clock_key = e.clock_key
                WHERE c.state = 'STOPPED' AND e.state <> 'CLOSED'
                """);
        rule("a completed task nobody submitted", """
                SELECT h.ID_ FROM ACT_HI_TASKINST h WHERE h.DELETE_REASON_ = 'completed'
                  AND NOT EXISTS (SELECT 1 FROM task_submission s WHERE s.task_id = h.ID_)
                """);
        rule("a submission of a task that was not completed", """
                SELECT s.task_id FROM task_submission s
                WHERE NOT EXISTS (SELECT 1 FROM ACT_HI_TASKINST h
                                  WHERE h.ID_ = s.task_id AND h.DELETE_REASON_ = 'completed')
                """);
        rule("a dossier whose history does not name every submission once", """
                SELECT d.code FROM dossier d
                WHERE (SELECT COUNT(*) FROM task_submission s WHERE s.dossier_code = d.code)
                   <> (SELECT COUNT(*) FROM dossier_history h WHERE h.dossier_code = d.code
                       AND h.kind IN ('STEP_DONE', 'RETURNED_FOR_REWORK'))
                """);
        rule("an answer kept for a request that has none", """
                SELECT request_key FROM idempotency_key WHERE status IS NULL
                """);
    }

    private final JdbcClient jdbc;

    Invariants(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    private static void rule(String broken, String query) {
        BROKEN_BY.put(broken, query);
    }

    /** One sentence for each rule that is broken, naming what breaks it. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        BROKEN_BY.forEach((rule, query) -> {
            List<String> found = jdbc.sql(query).query(String.class).list();
            if (!found.isEmpty()) {
                violations.add(rule + ": " + found);
            }
        });
        return violations;
    }
}
