package vn.congvu.workflow.engine;

import java.util.Collection;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.workflow.inbox.InboxTasks;

/** Lets what people see of a clock follow it: its alert timer and the row in the inbox. */
@Component
class ClockFollowers {

    private final InboxTasks inbox;
    private final AlertTimers alerts;
    private final ObjectProvider<ProcessEngine> engine;

    ClockFollowers(InboxTasks inbox, AlertTimers alerts, ObjectProvider<ProcessEngine> engine) {
        this.inbox = inbox;
        this.alerts = alerts;
        this.engine = engine;
    }

    void follow(Collection<ClockReading> readings) {
        readings.forEach(reading -> inbox.findByClockKey(reading.key()).ifPresent(row -> row.runsBy(reading)));
        reschedule(readings);
    }

    /** Joins the engine's command and transaction when there is one. */
    void reschedule(Collection<ClockReading> readings) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            readings.forEach(alerts::reschedule);
            return null;
        });
    }
}
