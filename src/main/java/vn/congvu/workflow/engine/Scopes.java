package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import vn.congvu.workflow.ScopeFacts;

/** Reads the facts of a scope off the engine's own objects. */
final class Scopes {

    /** Running number of the stage, which the multi-instance call activity passes into the stage process. */
    static final String STAGE = "stage";

    /** The engine's own, from 0. */
    private static final String MULTI_INSTANCE_COUNTER = MultiInstanceActivityBehavior.LOOP_COUNTER;

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
        Integer counter = number(execution, MULTI_INSTANCE_COUNTER);
        return new ScopeFacts(
                execution.getProcessBusinessKey(),
                entity.getProcessDefinition().getKey(),
                number(execution, STAGE),
                counter == null ? null : counter + 1);
    }

    /** The candidate group the model names for the task an execution is at; null elsewhere. */
    static String groupOf(ExecutionEntity execution) {
        ActivityImpl activity = execution.getActivity();
        return activity != null && activity.getActivityBehavior() instanceof UserTaskActivityBehavior task
                ? task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                        .findFirst()
                        .map(group -> (String) group.getValue(execution))
                        .orElse(null)
                : null;
    }

    private static Integer number(DelegateExecution execution, String variable) {
        return execution.getVariable(variable) instanceof Number number ? number.intValue() : null;
    }
}
