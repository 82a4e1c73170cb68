package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** The token leaves the scope: finished, or cancelled by a withdrawal or a deletion. */
record ClockStops(ScopeKey key, ScopeClocks clocks) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        clocks.stop(key.of(execution), execution);
    }
}
