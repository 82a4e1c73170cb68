package vn.congvu.workflow.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.escalation.TaskReassignment;
import vn.congvu.organisation.Officer;
import vn.congvu.sla.ClockReading;

/** A superior who is alerted gives the late task to somebody else; the same rules hold as in the inbox. */
@Component
class InboxReassignment implements TaskReassignment {

    private final InboxTasks tasks;
    private final TaskDesk desk;

    InboxReassignment(InboxTasks tasks, TaskDesk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    @Override
    public List<Candidate> candidates(ClockReading clock) {
        return tasks.findByClockKey(clock.key()).stream()
                .flatMap(task -> desk.assignees(task).stream())
                .filter(Officer::active)
                .map(officer -> new Candidate(
                        officer.username(), officer.fullName(), tasks.countByAssignee(officer.username())))
                .toList();
    }

    @Override
    public void reassign(ClockReading clock, String username) {
        InboxTask task = tasks.findByClockKey(clock.key()).orElseThrow(() -> TaskProblems.gone(clock.key()));
        desk.assign(task.taskId(), username);
    }
}
