package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.DueTimers;

/** {@link DueTimers} on the embedded engine. */
@Component
class EngineDueTimers implements DueTimers {

    private final ManagementService management;

    EngineDueTimers(ManagementService management) {
        this.management = management;
    }

    @Override
    public boolean fireEarliest(Instant until, Consumer<Instant> beforeFiring) {
        List<Job> earliest = management
                .createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        earliest.forEach(timer -> {
            beforeFiring.accept(timer.getDuedate().toInstant());
            management.executeJob(timer.getId());
        });
        return !earliest.isEmpty();
    }
}
