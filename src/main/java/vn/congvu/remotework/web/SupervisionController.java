package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.remotework.work.DayChanges;
import vn.congvu.remotework.work.NewDays;
import vn.congvu.remotework.work.RecallDesk;
import vn.congvu.remotework.work.ReviewDesk;
import vn.congvu.remotework.work.RevocationDesk;
import vn.congvu.remotework.work.SupervisionDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** What the superiors of somebody who works at home do. */
@RestController
@RequestMapping("/api/remote-work/requests/{code}")
@PreAuthorize(OnlyFor.STAFF)
class SupervisionController {

    private static final String SUPERIORS = "hasAnyRole('HEAD', 'LEADER')";
    private static final String LEADERS = "hasRole('LEADER')";

    private final SupervisionDesk supervision;
    private final ReviewDesk reviews;
    private final RecallDesk recalls;
    private final DayChanges changes;
    private final RevocationDesk revocation;
    private final RequestQueries requests;

    SupervisionController(
            SupervisionDesk supervision,
            ReviewDesk reviews,
            RecallDesk recalls,
            DayChanges changes,
            RevocationDesk revocation,
            RequestQueries requests) {
        this.supervision = supervision;
        this.reviews = reviews;
        this.recalls = recalls;
        this.changes = changes;
        this.revocation = revocation;
        this.requests = requests;
    }

    record ProductReview(boolean accepted, @Size(max = 1000) String note) {}

    record Missing(@NotBlank @Size(max = 1000) String note) {}

    record Recall(
            @NotEmpty @Size(max = 200) List<@NotNull LocalDate> days,
            @NotBlank @Size(max = 1000) String reason,
            boolean urgent) {}

    /** @param dueDates of each product that was due on a day that is given up; null when there is none */
    record OtherDays(
            @NotEmpty @Size(max = 200) List<@NotNull LocalDate> days,
            @Size(max = 200) List<@NotNull @Valid DueDate> dueDates,
            @NotBlank @Size(max = 1000) String reason) {

        NewDays wanted() {
            return new NewDays(
                    days,
                    dueDates == null
                            ? Map.of()
                            : dueDates.stream()
                                    .collect(Collectors.toMap(DueDate::number, DueDate::dueOn, (one, other) -> other)),
                    reason);
        }
    }

    /** @param number of the product */
    record DueDate(int number, @NotNull LocalDate dueOn) {}

    record Triggered(
            @NotBlank @Size(max = 40) String trigger,
            @NotBlank @Size(max = 2000) String reason) {}

    record Resumption(@NotBlank @Size(max = 2000) String reason) {}

    @Idempotent
    @PostMapping("/products/{number}/review")
    @PreAuthorize(SUPERIORS)
    RequestView review(@PathVariable String code, @PathVariable int number, @Valid @RequestBody ProductReview review) {
        reviews.review(code, number, review.accepted(), review.note());
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
        recalls.callBack(code, recall.days(), recall.reason(), recall.urgent());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/days")
    @PreAuthorize(SUPERIORS)
    RequestView days(@PathVariable String code, @Valid @RequestBody OtherDays other) {
        changes.changeDays(code, other.wanted());
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
    RequestView resume(@PathVariable String code, @Valid @RequestBody Resumption because) {
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
}
