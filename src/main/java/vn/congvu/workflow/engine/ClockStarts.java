package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.congvu.workflow.DeclaredLevel;

/** A token enters a scope with a service level. */
record ClockStarts(DeclaredLevel declared, ScopeKey key, ScopeClocks clocks) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        clocks.start(declared, key.of(execution), execution);
    }
}
