package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** The engine job behind one open clock. Raising a level twice writes once, so a repeated job does no harm. */
@Component
class AlertJob implements JobHandler<AlertJob.ClockReference> {

    static final String TYPE = "sla-alert";

    private final AlertTimers timers;

    AlertJob(AlertTimers timers) {
        this.timers = timers;
    }

    /** Names the clock in the ledger. */
    record ClockReference(String clockKey) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return clockKey;
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(ClockReference clock, ExecutionEntity execution, CommandContext context, String tenantId) {
        timers.fired(clock.clockKey());
    }

    @Override
    public ClockReference newConfiguration(String canonical) {
        return new ClockReference(canonical);
    }

    @Override
    public void onDelete(ClockReference clock, JobEntity job) {
        // the ledger outlives its timer: nothing to undo
    }
}
