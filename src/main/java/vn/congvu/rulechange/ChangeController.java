package vn.congvu.rulechange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.rulechange.ChangeView.EffectView;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Changes of the calendar and of limits: preview, propose, decide, undo, and what they moved. */
@RestController
@RequestMapping("/api/rule-changes")
class ChangeController {

    private static final String PROPOSERS = "hasAnyRole('DESIGNER', 'ADMIN', 'LEADER', 'MANAGER')";
    private static final String APPROVERS = "hasRole('APPROVER')";

    private final ChangeBoard board;
    private final ChangeDesk desk;

    ChangeController(ChangeBoard board, ChangeDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    record Approval() {}

    record Decision(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    Page<ChangeView> changes(
            @RequestParam(required = false) ChangeKind kind,
            @RequestParam(required = false) ChangeState state,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.list(kind, state, Window.of(limit, next));
    }

    @GetMapping("/{id}")
    ChangeView change(@PathVariable String id) {
        return board.one(id);
    }

    @GetMapping("/{id}/effects")
    Page<EffectView> effects(
            @PathVariable String id,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.effects(id, Window.of(limit, next));
    }

    /** Stores nothing. */
    @PostMapping("/preview")
    @PreAuthorize(PROPOSERS)
    ChangeView.Forecast preview(@Valid @RequestBody Proposal proposal) {
        return board.forecast(desk.preview(proposal));
    }

    @Idempotent
    @PostMapping
    @PreAuthorize(PROPOSERS)
    ResponseEntity<ChangeView> propose(@Valid @RequestBody Proposal proposal) {
        String id = desk.propose(proposal);
        return ResponseEntity.created(URI.create("/api/rule-changes/" + id)).body(board.one(id));
    }

    @Idempotent
    @PostMapping("/{id}/approve")
    @PreAuthorize(APPROVERS)
    ChangeView approve(@PathVariable String id, @RequestBody(required = false) Approval nothing) {
        desk.approve(id);
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/reject")
    @PreAuthorize(APPROVERS)
    ChangeView reject(@PathVariable String id, @Valid @RequestBody Decision decision) {
        desk.reject(id, decision.reason());
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/undo")
    @PreAuthorize(APPROVERS)
    ChangeView undo(@PathVariable String id, @Valid @RequestBody Decision decision) {
        desk.undo(id, decision.reason());
        return board.one(id);
    }
}
