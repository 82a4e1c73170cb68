package vn.congvu.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.DecisionTables;
import vn.congvu.workflow.UnknownModel;

/** {@link DecisionTables} by the engine's decisions, always in the version in force. */
@Component
class EngineDecisionTables implements DecisionTables {

    private final ObjectProvider<ProcessEngine> engine;

    EngineDecisionTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Map<String, Object>> rows(String key, Map<String, Object> inputs) {
        try {
            return engine.getObject()
                    .getDecisionService()
                    .evaluateDecisionTableByKey(key)
                    .variables(inputs)
                    .evaluate()
                    .getResultList();
        } catch (NotFoundException unknown) {
            throw new UnknownModel(key);
        }
    }
}
