package vn.congvu.workflow.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.inbox.InboxFilter.Due;
import vn.congvu.workflow.inbox.InboxFilter.View;

/** Lists of open tasks, the most urgent first. One indexed query a page; the engine's task query is never asked. */
@Service
public class Inbox {

    private static final Sort URGENT_FIRST = Sort.by("sortDue", "taskId");

    private final InboxTasks tasks;
    private final Organisation organisation;
    private final CurrentUser user;
    private final Clock clock;

    Inbox(InboxTasks tasks, Organisation organisation, CurrentUser user, Clock clock) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.user = user;
        this.clock = clock;
    }

    /** How many tasks wait, beside each tab and bucket. */
    public record Counts(long mine, long unit, long overdue, long today, long later) {}

    @Transactional(readOnly = true)
    public Page<InboxTask> list(InboxFilter filter, Window window) {
        Specification<InboxTask> rows = filter.rows(viewer());
        if (!window.fromStart()) {
            rows = rows.and(after(window.after()));
        }
        List<InboxTask> fetched = tasks.findBy(
                rows, query -> query.sortBy(URGENT_FIRST).limit(window.fetch()).all());
        return window.page(fetched, task -> List.of(task.sortDue().toString(), task.taskId()));
    }

    @Transactional(readOnly = true)
    public Counts counts(InboxFilter filter) {
        InboxFilter.Viewer viewer = viewer();
        return new Counts(
                tasks.count(filter.withView(View.MINE).of(viewer)),
                tasks.count(filter.withView(View.UNIT).of(viewer)),
                tasks.count(filter.withDue(Due.OVERDUE).rows(viewer)),
                tasks.count(filter.withDue(Due.TODAY).rows(viewer)),
                tasks.count(filter.withDue(Due.LATER).rows(viewer)));
    }

    private static Specification<InboxTask> after(List<String> key) {
        Instant due = Instant.parse(key.get(0));
        return (row, query, build) -> build.or(
                build.greaterThan(row.get("sortDue"), due),
                build.and(build.equal(row.get("sortDue"), due), build.greaterThan(row.get("taskId"), key.get(1))));
    }

    private InboxFilter.Viewer viewer() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, WorkingCalendar.ZONE)
                .plusDays(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
        return new InboxFilter.Viewer(user.username(), user.groups(), managedUnits(), now, midnight);
    }

    /** Managers look over the shoulders of their units; everybody else sees their own groups. */
    private Set<String> managedUnits() {
        return user.positions().stream()
                .filter(position -> position.role() == Role.MANAGER)
                .map(Position::unitCode)
                .flatMap(code -> organisation.insideOf(code).stream())
                .map(Unit::code)
                .collect(java.util.stream.Collectors.toSet());
    }
}
