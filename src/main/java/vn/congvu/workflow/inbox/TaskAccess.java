package vn.congvu.workflow.inbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.WorkingGroups;
import vn.congvu.security.CurrentUser;

/** Who may see and do what with a task. Deny unless allowed. */
@Component
class TaskAccess {

    private static final Set<Role> SUPERIORS = Set.of(Role.HEAD, Role.LEADER, Role.MANAGER, Role.CONTROLLER);

    private final CurrentUser user;
    private final Groups groups;

    TaskAccess(CurrentUser user, Groups groups) {
        this.user = user;
        this.groups = groups;
    }

    boolean mine(InboxTask task) {
        return user.username().equals(task.assignee());
    }

    boolean mayClaim(InboxTask task) {
        return task.assignee() == null && user.groups().contains(task.candidateGroup());
    }

    boolean mayUnclaim(InboxTask task) {
        return mine(task) && user.groups().contains(task.candidateGroup());
    }

    boolean mayComplete(InboxTask task) {
        return mine(task) || mayClaim(task);
    }

    /** Superiors of the unit hand work out and over; everybody sees who did. What boards do, only their heads. */
    boolean mayAssign(InboxTask task) {
        return closed(task)
                ? groups.leads(user.username(), task.candidateGroup())
                : SUPERIORS.stream().anyMatch(role -> user.has(role, task.unitCode()));
    }

    private static boolean closed(InboxTask task) {
        return WorkingGroups.isOne(task.candidateGroup());
    }

    boolean maySee(InboxTask task) {
        return mine(task) || user.groups().contains(task.candidateGroup()) || mayAssign(task) || audits(task);
    }

    private boolean audits(InboxTask task) {
        return !closed(task) && user.has(Role.AUDITOR);
    }
}
