package vn.congvu.workflow.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.inbox.Inbox;
import vn.congvu.workflow.inbox.InboxFilter;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.TaskDesk;

/** The inbox and the verbs on its tasks. */
@RestController
@RequestMapping("/api/tasks")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class TaskController {

    private final Inbox inbox;
    private final TaskDesk desk;
    private final TaskRows rows;
    private final TaskCards cards;

    TaskController(Inbox inbox, TaskDesk desk, TaskRows rows, TaskCards cards) {
        this.inbox = inbox;
        this.desk = desk;
        this.rows = rows;
        this.cards = cards;
    }

    record TaskList(List<TaskRow> items, String next, Inbox.Counts counts) {}

    record Assignment(String username) {}

    record FormData(Map<String, Object> data) {
        Map<String, Object> entered() {
            return data == null ? Map.of() : data;
        }
    }

    record DraftSaved(Instant savedAt) {}

    record Completed(String dossierCode, String nextTaskId) {}

    record Assignees(List<TaskCards.Colleague> items) {}

    @GetMapping
    TaskList list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String process,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        InboxFilter filter = Filters.read(view, q, due, process);
        Page<InboxTask> page = inbox.list(filter, Window.of(limit, next));
        return new TaskList(rows.of(page.items()), page.next(), inbox.counts(filter));
    }

    @GetMapping("/{id}")
    TaskCard card(@PathVariable String id) {
        return cards.card(desk.visible(id));
    }

    @GetMapping("/{id}/assignees")
    Assignees assignees(@PathVariable String id) {
        return new Assignees(cards.colleagues(desk.visible(id)));
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{id}/claim")
    TaskRow claim(@PathVariable String id) {
        return rows.of(desk.claim(id));
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{id}/unclaim")
    TaskRow unclaim(@PathVariable String id) {
        return rows.of(desk.unclaim(id));
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{id}/assign")
    TaskRow assign(@PathVariable String id, @RequestBody Assignment to) {
        return rows.of(desk.assign(id, to.username()));
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{id}/draft")
    DraftSaved draft(@PathVariable String id, @RequestBody FormData form) {
        return new DraftSaved(desk.draft(id, form.entered()));
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{id}/complete")
    Completed complete(@PathVariable String id, @RequestBody FormData form) {
        InboxTask done = desk.complete(id, form.entered());
        return new Completed(
                done.dossierCode(),
                desk.nextOf(done.dossierCode()).map(InboxTask::taskId).orElse(null));
    }
}
