package vn.congvu.workflow.engine;

import java.util.List;
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
 * while the clock is paused and are computed anew when it runs on.
 */
@Component
class DrawnTimers {

    private static final String FOLLOWS_PROMISE = "${sla.apologyDate}";

    private final ObjectProvider<ManagementService> management;
    private final ObjectProvider<ProcessEngine> engine;
    private final Positions positions;

    DrawnTimers(
            ObjectProvider<ManagementService> management, ObjectProvider<ProcessEngine> engine, Positions positions) {
        this.management = management;
        this.engine = engine;
        this.positions = positions;
    }

    void hold(String businessKey) {
        timers(businessKey).forEach(job -> management.getObject().suspendJobById(job.getId()));
    }

    void release(String businessKey) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            timers(businessKey).forEach(this::wake);
            return null;
        });
    }

    /** One write for both: two in one command, and the engine would take its own first one for somebody else's. */
    private void wake(Job job) {
        ((JobEntity) job).setSuspensionState(SuspensionState.ACTIVE.getStateCode());
        management.getObject().recalculateJobDuedate(job.getId(), false);
    }

    private List<Job> timers(String businessKey) {
        return positions.instances(businessKey).stream()
                .flatMap(this::timersOf)
                .filter(this::followsPromise)
                .toList();
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
