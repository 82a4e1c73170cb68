package vn.congvu.workflow.engine;

import java.util.Date;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Timers that designers drew on the promise of a case, such as the apology before the promised date. They sleep
 * while the clock is paused and are computed anew when it runs on. The job itself is changed, because the engine's own
 * calls for it write the same row twice in one transaction and then take that for somebody else's change.
 */
@Component
class DrawnTimers {

    private static final String FOLLOWS_PROMISE = DrawnDates.expression(DrawnDates.APOLOGY);

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<ManagementService> management;
    private final Positions positions;
    private final DrawnDates dates;

    DrawnTimers(
            ObjectProvider<ProcessEngine> engine,
            ObjectProvider<ManagementService> management,
            Positions positions,
            DrawnDates dates) {
        this.engine = engine;
        this.management = management;
        this.positions = positions;
        this.dates = dates;
    }

    void hold(String businessKey) {
        change(businessKey, job -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
    }

    void release(String businessKey) {
        change(businessKey, job -> {
            job.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
            job.setDuedate(due(businessKey));
        });
    }

    private Date due(String businessKey) {
        return dates.of(businessKey, DrawnDates.APOLOGY);
    }

    private void change(String businessKey, Consumer<JobEntity> change) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            timers(businessKey)
                    .map(job -> context.getJobManager().findJobById(job.getId()))
                    .forEach(change);
            return null;
        });
    }

    private Stream<Job> timers(String businessKey) {
        return positions.instances(businessKey).stream().flatMap(this::timersOf).filter(this::followsPromise);
    }

    private Stream<Job> timersOf(String instanceId) {
        return management.getObject().createJobQuery().processInstanceId(instanceId).timers().list().stream();
    }

    private boolean followsPromise(Job job) {
        if (job.getJobDefinitionId() == null) {
            return false;
        }
        JobDefinition definition = management
                .getObject()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition != null && definition.getJobConfiguration().contains(FOLLOWS_PROMISE);
    }
}
