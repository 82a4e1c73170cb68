package vn.congvu.workflow.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemDetails;
import vn.congvu.web.problem.Problems;
import vn.congvu.workflow.inbox.TaskDesk;

/** The same verb on many tasks; each succeeds or fails on its own, in its own transaction. */
@RestController
@RequestMapping("/api/tasks/bulk")
@PreAuthorize(OnlyFor.STAFF)
class BulkController {

    private static final int MOST = 200;

    private final TaskDesk desk;
    private final Problems problems;

    BulkController(TaskDesk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /** The verbs that make sense on many tasks at once. */
    enum Verb {
        CLAIM,
        UNCLAIM,
        ASSIGN,
        COMPLETE
    }

    /** @param username whom to assign to; @param data what to complete each task with */
    record Bulk(Verb verb, List<String> taskIds, String username, Map<String, Object> data) {}

    record Outcome(String taskId, boolean ok, ProblemDetails problem) {}

    record Outcomes(List<Outcome> results) {}

    @PostMapping
    Outcomes run(@RequestBody Bulk bulk) {
        check(bulk);
        return new Outcomes(
                bulk.taskIds().stream().distinct().map(id -> one(bulk, id)).toList());
    }

    private Outcome one(Bulk bulk, String taskId) {
        try {
            switch (bulk.verb()) {
                case CLAIM -> desk.claim(taskId);
                case UNCLAIM -> desk.unclaim(taskId);
                case ASSIGN -> desk.assign(taskId, bulk.username());
                case COMPLETE -> desk.complete(taskId, bulk.data() == null ? Map.of() : bulk.data());
            }
            return new Outcome(taskId, true, null);
        } catch (RuntimeException refused) {
            return new Outcome(taskId, false, problems.describe(problems.of(refused)));
        }
    }

    private static void check(Bulk bulk) {
        Problem problem = new Problem("invalid-body", 400);
        if (bulk.verb() == null) {
            problem.field("verb", "required");
        }
        if (bulk.taskIds() == null || bulk.taskIds().isEmpty()) {
            problem.field("taskIds", "required");
        } else if (bulk.taskIds().size() > MOST) {
            problem.field("taskIds", "too-many", MOST);
        }
        problem.throwIfAnyField();
    }
}
