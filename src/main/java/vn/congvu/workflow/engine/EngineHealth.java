package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The engine answers and, where it is meant to run, its job executor fetches due timers. */
@Component("engine")
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;
    private final JobExecutor jobs;
    private final EngineProperties properties;

    EngineHealth(ProcessEngine engine, JobExecutor jobs, EngineProperties properties) {
        this.engine = engine;
        this.jobs = jobs;
        this.properties = properties;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        engine.getRepositoryService().createProcessDefinitionQuery().count();
        boolean fetching = jobs.isActive() || !properties.jobExecutor().active();
        health.status(fetching ? "UP" : "DOWN");
    }
}
