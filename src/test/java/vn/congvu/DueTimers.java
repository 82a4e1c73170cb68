package vn.congvu;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** The job executor is off in tests: every timer that is due fires now, oldest first. */
public final class DueTimers {

    private DueTimers() {}

    public static void fire(ManagementService engine, Clock clock) {
        List<Job> due = engine.createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .list();
        due.forEach(job -> engine.executeJob(job.getId()));
    }
}
