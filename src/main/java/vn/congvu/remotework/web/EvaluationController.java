package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.evaluation.EvaluationDesk;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.remotework.work.ExcuseCause;
import vn.congvu.remotework.work.ReviewDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Months at home: evaluation, dispute, answer, lock; and late products that are nobody's fault. */
@RestController
@RequestMapping("/api/remote-work/requests/{code}")
@PreAuthorize(OnlyFor.STAFF)
class EvaluationController {

    private static final String SUPERIORS = "hasAnyRole('HEAD', 'LEADER')";
    private static final String LEADERS = "hasRole('LEADER')";

    private final EvaluationDesk desk;
    private final ReviewDesk reviews;
    private final RequestQueries requests;

    EvaluationController(EvaluationDesk desk, ReviewDesk reviews, RequestQueries requests) {
        this.desk = desk;
        this.reviews = reviews;
        this.requests = requests;
    }

    record Remark(@Size(max = 2000) String remark) {}

    record Dispute(@NotBlank @Size(min = 10, max = 4000) String text) {}

    record DisputeAnswer(
            @NotBlank @Size(min = 10, max = 4000) String answer) {}

    record ProductExcuse(
            @NotNull ExcuseCause cause,
            @NotBlank @Size(max = 1000) String note) {}

    @Idempotent
    @PostMapping("/evaluations/{month}")
    @PreAuthorize(SUPERIORS)
    RequestView evaluate(@PathVariable String code, @PathVariable YearMonth month, @Valid @RequestBody Remark remark) {
        desk.evaluate(code, month, remark.remark());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/evaluations/{month}/dispute")
    RequestView dispute(@PathVariable String code, @PathVariable YearMonth month, @Valid @RequestBody Dispute dispute) {
        desk.dispute(code, month, dispute.text());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/evaluations/{month}/agree")
    RequestView agree(@PathVariable String code, @PathVariable YearMonth month) {
        desk.agree(code, month);
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/evaluations/{month}/answer")
    @PreAuthorize(LEADERS)
    RequestView answer(
            @PathVariable String code, @PathVariable YearMonth month, @Valid @RequestBody DisputeAnswer answer) {
        desk.answer(code, month, answer.answer());
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/evaluations/{month}/lock")
    @PreAuthorize(SUPERIORS)
    RequestView lock(@PathVariable String code, @PathVariable YearMonth month) {
        desk.lock(code, month);
        return requests.one(code);
    }

    @Idempotent
    @PostMapping("/products/{number}/excuse")
    @PreAuthorize(LEADERS)
    RequestView excuse(@PathVariable String code, @PathVariable int number, @Valid @RequestBody ProductExcuse excuse) {
        reviews.excuse(code, number, excuse.cause(), excuse.note());
        return requests.one(code);
    }
}
