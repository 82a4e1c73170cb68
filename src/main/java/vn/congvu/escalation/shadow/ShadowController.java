package vn.congvu.escalation.shadow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.idempotency.Idempotent;

/** Trials of a ladder or of limits beside those in force. */
@RestController
@RequestMapping("/api/shadow-runs")
@PreAuthorize("hasAnyRole('DESIGNER', 'APPROVER', 'ADMIN', 'AUDITOR')")
class ShadowController {

    private static final String WRITERS = "hasAnyRole('DESIGNER', 'APPROVER', 'ADMIN')";

    private final ShadowDesk desk;

    ShadowController(ShadowDesk desk) {
        this.desk = desk;
    }

    /** What is tried out; without a ladder or without limits those in force stay. */
    record NewRun(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Min(1) @Max(366) Integer days,
            @Size(max = 200) List<Candidate.Rung> ladder,
            @Size(max = 500) List<Candidate.ProposedLimit> limits) {}

    record Runs(List<ShadowView> items) {}

    @GetMapping
    Runs latest() {
        return new Runs(desk.latest());
    }

    @GetMapping("/{id}")
    ShadowView one(@PathVariable String id) {
        return desk.one(id);
    }

    @Idempotent
    @PreAuthorize(WRITERS)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ShadowView start(@Valid @RequestBody NewRun run) {
        return desk.start(run);
    }

    @Idempotent
    @PreAuthorize(WRITERS)
    @PostMapping("/{id}/stop")
    ShadowView stop(@PathVariable String id) {
        return desk.stop(id);
    }
}
