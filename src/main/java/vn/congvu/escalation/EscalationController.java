package vn.congvu.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Escalations as cases. The list shows what is not closed unless a state is asked for; every act answers with the case. */
@RestController
@RequestMapping("/api/escalations")
class EscalationController {

    private final EscalationBoard board;
    private final EscalationDesk desk;
    private final Organisation organisation;

    EscalationController(EscalationBoard board, EscalationDesk desk, Organisation organisation) {
        this.board = board;
        this.desk = desk;
        this.organisation = organisation;
    }

    record Acknowledgement() {}

    record Snooze(
            @NotNull Instant until,
            @NotBlank @Size(max = 2000) String reason) {}

    record Explanation(
            @NotNull DelayCause cause,
            @NotBlank @Size(max = 2000) String text) {}

    record Reassignment(@NotBlank @Size(max = 100) String username) {}

    @GetMapping
    Page<EscalationView> escalations(
            @RequestParam(required = false) EscalationState state,
            @RequestParam(required = false) AlertLevel level,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.find(new EscalationSearch(state, level, below(unit)), Window.of(limit, next));
    }

    private Set<String> below(String unit) {
        if (unit == null) {
            return null;
        }
        if (organisation.unit(unit).isEmpty()) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("unit", "no-such-unit", unit));
        }
        return organisation.insideOf(unit).stream().map(Unit::code).collect(Collectors.toSet());
    }

    record Candidates(List<TaskReassignment.Candidate> items) {}

    @GetMapping("/{id}/assignees")
    Candidates assignees(@PathVariable String id) {
        return new Candidates(desk.candidates(id));
    }

    @Idempotent
    @PostMapping("/{id}/seen")
    EscalationView seen(@PathVariable String id) {
        desk.seen(id);
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/acknowledge")
    EscalationView acknowledge(@PathVariable String id, @RequestBody(required = false) Acknowledgement nothing) {
        desk.acknowledge(id);
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/snooze")
    EscalationView snooze(@PathVariable String id, @Valid @RequestBody Snooze snooze) {
        desk.snooze(id, snooze.until(), snooze.reason());
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/explain")
    EscalationView explain(@PathVariable String id, @Valid @RequestBody Explanation explanation) {
        desk.explain(id, explanation.cause(), explanation.text());
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/reassign")
    EscalationView reassign(@PathVariable String id, @Valid @RequestBody Reassignment reassignment) {
        desk.reassign(id, reassignment.username());
        return board.one(id);
    }
}
