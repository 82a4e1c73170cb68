package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** Repetitions inside repetitions are multiplied; it makes no difference whether they are drawn in one process or in several. */
final class Repetitions {

    static final int NESTED_AT_MOST = 2;

    private Repetitions() {}

    /** How many repeated steps the execution is inside, in its own process and in those that called it. */
    static int around(ExecutionEntity execution) {
        int repeated = 0;
        for (ExecutionEntity at = execution;
                at != null;
                at = at.getProcessInstance().getSuperExecution()) {
            repeated += around(at.getActivity());
        }
        return repeated;
    }

    private static int around(ActivityImpl activity) {
        int repeated = 0;
        ScopeImpl scope = activity == null ? null : activity.getFlowScope();
        while (scope instanceof ActivityImpl around) {
            repeated += around.getActivityBehavior() instanceof MultiInstanceActivityBehavior ? 1 : 0;
            scope = around.getFlowScope();
        }
        return repeated;
    }
}
