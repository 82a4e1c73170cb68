package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.ClockWatch;

/**
 * Exactly one engine timer per open clock. It fires at the next level of the alert ladder and is then set to the
 * level after that, so a million open steps mean a million timers and not five. Works inside an engine command only.
 */
@Component
class AlertTimers {

    private final ObjectProvider<ClockWatch> watch;
    private final Clock clock;

    AlertTimers(ObjectProvider<ClockWatch> watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    void schedule(ClockReading reading) {
        if (reading.state() == ClockState.RUNNING) {
            watch.getObject().nextAlert(reading, clock.instant()).ifPresent(at -> schedule(reading.key(), at));
        }
    }

    /** Sets the timer anew after the due date has moved; a paused clock stays silent. */
    void reschedule(ClockReading reading) {
        cancel(reading.key());
        schedule(reading);
    }

    void cancel(String clockKey) {
        jobs().findJobsByConfiguration(AlertJob.TYPE, clockKey, null).forEach(JobEntity::delete);
        notYetStored(clockKey).forEach(JobEntity::delete);
    }

    /** A clock may go on and end in one command: a query does not find the timer it was given in between. */
    private static List<JobEntity> notYetStored(String clockKey) {
        DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
        return entities.getCachedEntitiesByType(AcquirableJobEntity.class).stream()
                .filter(JobEntity.class::isInstance)
                .map(JobEntity.class::cast)
                .filter(job -> AlertJob.TYPE.equals(job.getJobHandlerType()))
                .filter(job -> clockKey.equals(job.getJobHandlerConfigurationRaw()))
                .filter(job -> !entities.isDeleted(job))
                .toList();
    }

    /** Raises what is due for the clock of a fired timer and sets the timer for the next level. */
    void fired(String clockKey) {
        watch.getObject().raise(clockKey, clock.instant()).ifPresent(next -> schedule(clockKey, next));
    }

    private static void schedule(String clockKey, Instant at) {
        TimerEntity timer = new TimerEntity();
        timer.setJobHandlerType(AlertJob.TYPE);
        timer.setJobHandlerConfiguration(new AlertJob.ClockReference(clockKey));
        timer.setDuedate(Date.from(at));
        jobs().schedule(timer);
    }

    private static JobManager jobs() {
        return Context.getCommandContext().getJobManager();
    }
}
