package vn.congvu.modelling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import vn.congvu.modelling.DecisionDesk;
import vn.congvu.modelling.ProposalBoard;
import vn.congvu.modelling.ProposalDesk;
import vn.congvu.modelling.ProposalState;
import vn.congvu.modelling.ProposalView;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Proposals: made by one person, decided by another. */
@RestController
@RequestMapping("/api/models")
@PreAuthorize(WorkshopRoles.READERS)
class ProposalController {

    private final ProposalBoard board;
    private final ProposalDesk desk;
    private final DecisionDesk decisions;

    ProposalController(ProposalBoard board, ProposalDesk desk, DecisionDesk decisions) {
        this.board = board;
        this.desk = desk;
        this.decisions = decisions;
    }

    record Wish(
            @NotBlank @Size(max = 1000) String legalBasis,
            @NotBlank @Size(max = 100) String decisionNumber,
            @Size(max = 2000) String note,
            @NotNull @Min(0) Integer revision) {}

    record Plain() {}

    record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping("/proposals")
    Page<ProposalView> proposals(
            @RequestParam(required = false) ProposalState state,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.list(state, Window.of(limit, next));
    }

    @GetMapping("/proposals/{id}")
    ProposalView proposal(@PathVariable String id) {
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/{key}/propose")
    @PreAuthorize(WorkshopRoles.DESIGNERS)
    ResponseEntity<ProposalView> propose(@PathVariable String key, @Valid @RequestBody Wish wish) {
        String id = desk.propose(
                key, new ProposalDesk.Wish(wish.legalBasis(), wish.decisionNumber(), wish.note(), wish.revision()));
        return ResponseEntity.created(URI.create("/api/models/proposals/" + id)).body(board.one(id));
    }

    @Idempotent
    @PostMapping("/proposals/{id}/approve")
    @PreAuthorize(WorkshopRoles.APPROVERS)
    ProposalView approve(@PathVariable String id, @RequestBody(required = false) Plain nothing) {
        decisions.approve(id);
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/proposals/{id}/reject")
    @PreAuthorize(WorkshopRoles.APPROVERS)
    ProposalView reject(@PathVariable String id, @Valid @RequestBody Refusal refusal) {
        decisions.reject(id, refusal.reason());
        return board.one(id);
    }

    @Idempotent
    @PostMapping("/proposals/{id}/withdraw")
    @PreAuthorize(WorkshopRoles.DESIGNERS)
    ProposalView withdraw(@PathVariable String id, @RequestBody(required = false) Plain nothing) {
        desk.withdraw(id);
        return board.one(id);
    }
}
