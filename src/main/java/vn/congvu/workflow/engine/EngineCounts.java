package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.RunningCounts;

/**
 * {@link RunningCounts} by one statement each on the engine's tables, where its own queries would need one a definition.
 * A token stands where an execution is active.
 */
@Component
class EngineCounts implements RunningCounts {

    private final JdbcClient jdbc;

    EngineCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AtElement> byElement(Collection<String> definitionIds) {
        if (definitionIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT PROC_DEF_ID_, ACT_ID_, COUNT(*) AS TOKENS FROM ACT_RU_EXECUTION"
                        + " WHERE PROC_DEF_ID_ IN (:definitions) AND ACT_ID_ IS NOT NULL AND IS_ACTIVE_ = 1"
                        + " GROUP BY PROC_DEF_ID_, ACT_ID_ ORDER BY PROC_DEF_ID_, ACT_ID_")
                .param("definitions", definitionIds)
                .query((row, number) -> new AtElement(
                        row.getString("PROC_DEF_ID_"), drawn(row.getString("ACT_ID_")), row.getInt("TOKENS")))
                .list();
    }

    /** The engine's own body of a multi-instance is not drawn. */
    private static String drawn(String activity) {
        return activity.endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX)
                ? activity.substring(0, activity.length() - BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX.length())
                : activity;
    }

    @Override
    public List<OfDefinition> byDefinition(Collection<String> definitionIds) {
        if (definitionIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT PROC_DEF_ID_, COUNT(*) AS INSTANCES FROM ACT_RU_EXECUTION"
                        + " WHERE PROC_DEF_ID_ IN (:definitions) AND PARENT_ID_ IS NULL GROUP BY PROC_DEF_ID_")
                .param("definitions", definitionIds)
                .query((row, number) -> new OfDefinition(row.getString("PROC_DEF_ID_"), row.getInt("INSTANCES")))
                .list();
    }

    @Override
    public List<String> definitions(String processKey) {
        return jdbc.sql("SELECT ID_ FROM ACT_RE_PROCDEF WHERE KEY_ = ? ORDER BY VERSION_")
                .param(processKey)
                .query(String.class)
                .list();
    }
}
