package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.congvu.workflow.ScopeFacts;

/** Reads the facts of a scope off the engine's own objects. */
final class Scopes {

    /** Running number of the stage, which the multi-instance call activity passes into the stage process. */
    static final String STAGE = "stage";

    private Scopes() {}

    static ScopeFacts factsOf(VariableScope scope) {
        if (scope instanceof DelegateTask task) {
            return factsOf(task.getExecution());
        }
        if (scope instanceof DelegateExecution execution) {
            return factsOf(execution);
        }
        return new ScopeFacts(null, null, null);
    }

    static ScopeFacts factsOf(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        Object number = execution.getVariable(STAGE);
        Integer stage = number instanceof Number value ? value.intValue() : null;
        return new ScopeFacts(
                execution.getProcessBusinessKey(), entity.getProcessDefinition().getKey(), stage);
    }
}
