package vn.congvu.leadershipexam.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The candidates of a round, for the boards that check them and give them their seats. */
@RestController
@RequestMapping("/api/exams/{code}/candidates")
@PreAuthorize(OnlyFor.PERSONS)
class CandidateController {

    private final CandidateLists lists;
    private final VettingDesk vetting;
    private final SeatingDesk seating;
    private final ApplicationViews views;

    CandidateController(CandidateLists lists, VettingDesk vetting, SeatingDesk seating, ApplicationViews views) {
        this.lists = lists;
        this.vetting = vetting;
        this.seating = seating;
        this.views = views;
    }

    record Proposal(boolean eligible, @Size(max = 2000) String note) {}

    /** @param proposedAt of the proposal that was read */
    record Confirmation(@NotNull Instant proposedAt) {}

    record RoomList(int councilNo, @NotEmpty @Size(max = 50) List<@NotNull @Valid Room> rooms) {}

    record Draw(int councilNo) {}

    @GetMapping
    CandidateList candidates(@PathVariable String code) {
        return lists.of(code);
    }

    @Idempotent
    @PostMapping("/{id}/propose")
    ApplicationView propose(@PathVariable String code, @PathVariable String id, @Valid @RequestBody Proposal proposal) {
        vetting.propose(id, proposal.eligible(), proposal.note());
        return views.one(id);
    }

    @Idempotent
    @PostMapping("/{id}/confirm")
    ApplicationView confirm(
            @PathVariable String code, @PathVariable String id, @Valid @RequestBody Confirmation confirmation) {
        vetting.confirm(id, confirmation.proposedAt());
        return views.one(id);
    }

    @Idempotent
    @PutMapping("/rooms")
    CandidateList rooms(@PathVariable String code, @Valid @RequestBody RoomList wanted) {
        seating.rooms(code, wanted.councilNo(), wanted.rooms());
        return lists.of(code);
    }

    @Idempotent
    @PostMapping("/seats")
    CandidateList draw(@PathVariable String code, @Valid @RequestBody Draw draw) {
        seating.draw(code, draw.councilNo());
        return lists.of(code);
    }
}
