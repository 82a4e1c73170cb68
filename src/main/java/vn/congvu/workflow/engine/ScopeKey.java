package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What identifies the clock of a scope: exactly one per time a token enters it. */
enum ScopeKey {
    /** A process has no activity instance yet when its start listener runs. */
    PROCESS {
        @Override
        String of(DelegateExecution execution) {
            return execution.getProcessInstanceId();
        }
    },
    ACTIVITY {
        @Override
        String of(DelegateExecution execution) {
            return execution.getActivityInstanceId();
        }
    };

    abstract String of(DelegateExecution execution);
}
