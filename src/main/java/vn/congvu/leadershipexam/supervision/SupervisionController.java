package vn.congvu.leadershipexam.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The view of the supervision board and its report. */
@RestController
@RequestMapping("/api/exams/{code}/supervision")
@PreAuthorize(OnlyFor.PERSONS)
class SupervisionController {

    private final Supervising supervising;
    private final SupervisionViews views;

    SupervisionController(Supervising supervising, SupervisionViews views) {
        this.supervising = supervising;
        this.views = views;
    }

    record BoardReport(
            @NotBlank @Size(min = 20, max = 20000) String findings,
            @NotNull SupervisionReport.Conclusion conclusion) {}

    @GetMapping
    SupervisionView supervision(@PathVariable String code) {
        return views.of(code);
    }

    @GetMapping("/timeline")
    Page<SupervisionViews.Line> timeline(
            @PathVariable String code,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return views.timeline(code, Window.of(limit, next));
    }

    @Idempotent
    @PostMapping("/councils/{no}/report")
    SupervisionView report(@PathVariable String code, @PathVariable int no, @Valid @RequestBody BoardReport report) {
        supervising.report(code, no, report.findings(), report.conclusion().name());
        return views.of(code);
    }
}
