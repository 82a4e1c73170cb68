package vn.congvu.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;

/**
 * Timers that designers drew on the promise or on a clock of a case, such as the apology before the promised date. They
 * sleep while the clock is paused and are computed anew when it runs on. The job itself is changed, because the engine's own
 * calls for it write the same row twice in one transaction and then take that for somebody else's change.
 */
@Component
class DrawnTimers {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<ManagementService> management;
    private final Positions positions;
    private final DrawnDates dates;
    private final ObjectProvider<SlaLedger> ledger;

    DrawnTimers(
            ObjectProvider<ProcessEngine> engine,
            ObjectProvider<ManagementService> management,
            Positions positions,
            DrawnDates dates,
            ObjectProvider<SlaLedger> ledger) {
        this.engine = engine;
        this.management = management;
        this.positions = positions;
        this.dates = dates;
        this.ledger = ledger;
    }

    void hold(String businessKey) {
        change(businessKey, (timer, job) -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
    }

    void release(String businessKey) {
        change(businessKey, (timer, job) -> {
            job.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
            dates.of(timer, clocks(timer)).map(Date::from).ifPresent(job::setDuedate);
        });
    }

    /** Those on dates of the case, whether or not these sleep. */
    void dateAnew(String businessKey) {
        change(
                businessKey,
                timer -> timer.date().ofCase(),
                (timer, job) -> dates.of(timer, List.of()).map(Date::from).ifPresent(job::setDuedate));
    }

    private List<ClockReading> clocks(DrawnTimer timer) {
        return timer.date().ofClock() ? ledger.getObject().ofDossier(timer.businessKey()) : List.of();
    }

    private void change(String businessKey, BiConsumer<DrawnTimer, JobEntity> change) {
        change(businessKey, dates::sleeps, change);
    }

    private void change(String businessKey, Predicate<DrawnTimer> which, BiConsumer<DrawnTimer, JobEntity> change) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            timers(businessKey, which)
                    .forEach(timer ->
                            change.accept(timer, context.getJobManager().findJobById(timer.jobId())));
            return null;
        });
    }

    private List<DrawnTimer> timers(String businessKey, Predicate<DrawnTimer> which) {
        return positions.instances(businessKey).stream()
                .flatMap(this::timersOf)
                .flatMap(job -> drawn(job, businessKey).stream())
                .filter(which)
                .toList();
    }

    private Stream<Job> timersOf(String instanceId) {
        return management.getObject().createJobQuery().processInstanceId(instanceId).timers().list().stream();
    }

    private Optional<DrawnTimer> drawn(Job job, String businessKey) {
        if (job.getJobDefinitionId() == null) {
            return Optional.empty();
        }
        JobDefinition definition = management
                .getObject()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return Optional.ofNullable(definition)
                .flatMap(found -> DrawnDate.in(found.getJobConfiguration()))
                .map(date -> new DrawnTimer(
                        job.getId(),
                        businessKey,
                        stageOf(job),
                        job.getProcessDefinitionId(),
                        definition.getActivityId(),
                        date,
                        job.getCreateTime().toInstant()));
    }

    private static Integer stageOf(Job job) {
        return Scopes.factsOf(Context.getCommandContext().getExecutionManager().findExecutionById(job.getExecutionId()))
                .stage();
    }
}
