package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Processes that call each other in a circle would start without end. */
final class CallDepth implements ExecutionListener {

    private static final int DEEPEST = 10;

    @Override
    public void notify(DelegateExecution started) {
        int depth = 0;
        for (DelegateExecution caller = started.getSuperExecution();
                caller != null;
                caller = caller.getProcessInstance().getSuperExecution()) {
            if (++depth > DEEPEST) {
                throw new ProcessEngineException("Processes call each other more than " + DEEPEST + " deep: '"
                        + started.getProcessDefinitionId() + "' is not started");
            }
        }
    }
}
