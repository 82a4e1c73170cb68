package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.remotework.work.DayChanges;
import vn.congvu.remotework.work.RevocationDesk;
import vn.congvu.remotework.work.SupervisionDesk;
import vn.congvu.remotework.work.WorkDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** While somebody works at home: what they do, what their superiors do. */
@RestController
@RequestMapping("/api/remote-work/requests/{code}")
@PreAuthorize(OnlyFor.STAFF)
class WorkController {

    private static final String SUPERIORS = "hasAnyRole('HEAD', 'LEADER')";
    private static final String LEADERS = "hasRole('LEADER')";

    private final WorkDesk work;
    private final SupervisionDesk supervision;
    private final DayChanges changes;
    private final RevocationDesk revocation;
    private final RequestQueries requests;

    WorkController(
            WorkDesk work,
            SupervisionDesk supervision,
            DayChanges changes,
            RevocationDesk revocation,
            RequestQueries requests) {
        this.work = work;
        this.supervision = supervision;
        this.changes = changes;
        this.revocation = revocation;
        this.requests = requests;
    }

    /** @param date may be left out; any day but today is refused */
    record CheckIn(LocalDate date) {}

    record DailyReport(
            LocalDate date, @NotBlank @Size(max = 2000) String report) {}

    record Delivery(@NotBlank @Size(max = 1000) String delivery) {}

    record ProductReview(boolean accepted, @Size(max = 1000) String note) {}

    record Missing(@NotBlank @Size(max = 1000) String note) {}

    record Recall(
            @NotEmpty @Size(max = 200) List<@NotNull LocalDate> days,
            @NotBlank @Size(max = 1000) String reason,
            boolean urgent) {}

    record OtherDays(
            @NotEmpty @Size(max = 200) List<@NotNull LocalDate> days,
            @NotBlank @Size(max = 1000) String reason) {}

    record Triggered(
            @NotBlank @Size(max = 40) String trigger,
            @NotBlank @Size(max = 2000) String reason) {}

    record Because(@NotBlank @Size(max = 2000) String reason) {}

    @Idempotent
    @PostMapping("/check-in")
    RequestView checkIn(@PathVariable String code, @RequestBody CheckIn checkIn) {
        work.checkIn(code, checkIn.date());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/report")
    RequestView report(@PathVariable String code, @Valid @RequestBody DailyReport report) {
        work.report(code, report.date(), report.report());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/products/{number}/deliver")
    RequestView deliver(@PathVariable String code, @PathVariable int number, @Valid @RequestBody Delivery delivery) {
        work.deliver(code, number, delivery.delivery());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/products/{number}/review")
    @PreAuthorize(SUPERIORS)
    RequestView review(@PathVariable String code, @PathVariable int number, @Valid @RequestBody ProductReview review) {
        supervision.review(code, number, review.accepted(), review.note());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/unreachable")
    @PreAuthorize(SUPERIORS)
    RequestView unreachable(@PathVariable String code, @Valid @RequestBody Missing missing) {
        supervision.unreachable(code, missing.note());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/recall")
    @PreAuthorize(SUPERIORS)
    RequestView recall(@PathVariable String code, @Valid @RequestBody Recall recall) {
        changes.callBack(code, recall.days(), recall.reason(), recall.urgent());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/days")
    @PreAuthorize(SUPERIORS)
    RequestView days(@PathVariable String code, @Valid @RequestBody OtherDays days) {
        changes.changeDays(code, days.days(), days.reason());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/suspend")
    @PreAuthorize(LEADERS)
    RequestView suspend(@PathVariable String code, @Valid @RequestBody Triggered triggered) {
        revocation.suspend(code, triggered.trigger(), triggered.reason());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/resume")
    @PreAuthorize(LEADERS)
    RequestView resume(@PathVariable String code, @Valid @RequestBody Because because) {
        revocation.resume(code, because.reason());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/revoke")
    @PreAuthorize(LEADERS)
    RequestView revoke(@PathVariable String code, @Valid @RequestBody Triggered triggered) {
        revocation.revoke(code, triggered.trigger(), triggered.reason());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/return")
    RequestView goBack(@PathVariable String code, @Valid @RequestBody Because because) {
        revocation.goBack(code, because.reason());
        return requests.one(code);
    }
}
