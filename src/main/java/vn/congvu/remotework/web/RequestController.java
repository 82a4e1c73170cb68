package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.appeal.AppealDesk;
import vn.congvu.remotework.approval.RequestDesk;
import vn.congvu.remotework.approval.RequestIntake;
import vn.congvu.remotework.plan.PlanDesk;
import vn.congvu.remotework.plan.PlanLine;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestRow;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Requests to work from home, and what may be asked of them beside the tasks of their process. */
@RestController
@RequestMapping("/api/remote-work/requests")
@PreAuthorize(OnlyFor.STAFF)
class RequestController {

    private final RequestIntake intake;
    private final RequestDesk desk;
    private final PlanDesk plans;
    private final AppealDesk appeals;
    private final RequestQueries requests;

    RequestController(
            RequestIntake intake, RequestDesk desk, PlanDesk plans, AppealDesk appeals, RequestQueries requests) {
        this.intake = intake;
        this.desk = desk;
        this.plans = plans;
        this.appeals = appeals;
        this.requests = requests;
    }

    record WorkPlan(@NotEmpty @Size(max = 100) List<@NotNull @Valid PlanLine> lines) {}

    record AppealWish(@NotBlank @Size(min = 10, max = 4000) String content) {}

    @Idempotent
    @PostMapping
    ResponseEntity<RequestView> submit(@Valid @RequestBody Wish wish) {
        String code = intake.submit(wish);
        return ResponseEntity.created(URI.create("/api/remote-work/requests/" + code))
                .body(one(code));
    }

    @GetMapping
    @PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
    Page<RequestRow> list(
            @RequestParam(defaultValue = "MINE") RequestQueries.View view,
            @RequestParam(required = false) RequestStatus status,
            @RequestParam(required = false) String round,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return requests.list(view, status, round, Window.of(limit, next));
    }

    @GetMapping("/{code}")
    @PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
    RequestView one(@PathVariable String code) {
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/{code}/withdraw")
    RequestView withdraw(@PathVariable String code) {
        desk.withdraw(code);
        return one(code);
    }

    @Idempotent
    @PutMapping("/{code}/plan")
    RequestView plan(@PathVariable String code, @Valid @RequestBody WorkPlan plan) {
        plans.plan(code, plan.lines());
        return one(code);
    }

    @Idempotent
    @PostMapping("/{code}/appeal")
    RequestView appeal(@PathVariable String code, @Valid @RequestBody AppealWish appeal) {
        appeals.appeal(code, appeal.content());
        return one(code);
    }
}
