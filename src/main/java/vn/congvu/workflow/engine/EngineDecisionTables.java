package vn.congvu.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import vn.congvu.workflow.DecisionTables;
import vn.congvu.workflow.UnknownModel;

/**
 * {@link DecisionTables} by the engine's decisions, always in the version in force. The engine reads every cell anew for
 * each question; the gate lets nothing into a cell but literals and comparisons with them, so the same question to the same
 * version has the same answer, and recent ones are remembered.
 */
@Component
class EngineDecisionTables implements DecisionTables {

    private static final int REMEMBERED = 2_000;

    private final ObjectProvider<ProcessEngine> engine;
    private final ConcurrentLruCache<Question, List<Map<String, Object>>> answers =
            new ConcurrentLruCache<>(REMEMBERED, this::evaluated);

    EngineDecisionTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    private record Question(String definition, Map<String, Object> inputs) {}

    @Override
    public List<Map<String, Object>> rows(String key, Map<String, Object> inputs) {
        return answers.get(new Question(inForce(key), new HashMap<>(inputs)));
    }

    private String inForce(String key) {
        DecisionDefinition latest = engine.getObject()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new UnknownModel(key);
        }
        return latest.getId();
    }

    private List<Map<String, Object>> evaluated(Question question) {
        return engine.getObject()
                .getDecisionService()
                .evaluateDecisionTableById(question.definition())
                .variables(question.inputs())
                .evaluate()
                .getResultList();
    }
}
