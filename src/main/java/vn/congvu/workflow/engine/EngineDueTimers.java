package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.DueTimers;

/** {@link DueTimers} on the embedded engine. */
@Component
class EngineDueTimers implements DueTimers {

    private final ManagementService management;
    private final Clock clock;

    EngineDueTimers(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        return waiting().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .findFirst();
    }

    @Override
    public void fire() {
        Date rightAfterNow = Date.from(clock.instant().plusMillis(1));
        waiting().duedateLowerThan(rightAfterNow).list().forEach(this::fireIfStillThere);
    }

    /** One timer may have ended the work another one was waiting on. */
    private void fireIfStillThere(Job timer) {
        if (management.createJobQuery().jobId(timer.getId()).active().count() > 0) {
            management.executeJob(timer.getId());
        }
    }

    private JobQuery waiting() {
        return management.createJobQuery().timers().active().orderByJobDuedate().asc();
    }
}
