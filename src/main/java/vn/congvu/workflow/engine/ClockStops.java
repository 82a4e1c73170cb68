package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.congvu.workflow.DeclaredLevel;

/** The token leaves the scope: finished, or cancelled by a withdrawal or a deletion. */
record ClockStops(DeclaredLevel declared, ScopeKey key, ScopeClocks clocks) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        clocks.stop(declared, key.of(execution), execution);
    }
}
