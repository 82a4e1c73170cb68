package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Jobs run only while the whole application is up: due ones must not meet beans that are not there yet, or not any more. */
class JobExecutorLifecycle implements SmartLifecycle {

    private final JobExecutor jobExecutor;

    JobExecutorLifecycle(JobExecutor jobExecutor) {
        this.jobExecutor = jobExecutor;
    }

    @Override
    public void start() {
        jobExecutor.start();
    }

    @Override
    public void stop() {
        jobExecutor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobExecutor.isActive();
    }
}
