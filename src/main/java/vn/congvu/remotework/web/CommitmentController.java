package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.plan.CommitmentDesk;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** A commitment that was drawn up anew: the head approves it, the officer signs what they have read. */
@RestController
@RequestMapping("/api/remote-work/requests/{code}/commitment")
@PreAuthorize(OnlyFor.STAFF)
class CommitmentController {

    private final CommitmentDesk desk;
    private final RequestQueries requests;

    CommitmentController(CommitmentDesk desk, RequestQueries requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /** @param hash of the text that was read */
    record Signature(@NotBlank @Size(max = 64) String hash) {}

    @Idempotent
    @PostMapping("/approve")
    @PreAuthorize("hasAnyRole('HEAD', 'LEADER')")
    RequestView approve(@PathVariable String code) {
        desk.approve(code);
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/sign")
    RequestView sign(@PathVariable String code, @Valid @RequestBody Signature signature) {
        desk.sign(code, signature.hash());
        return requests.one(code);
    }
}
