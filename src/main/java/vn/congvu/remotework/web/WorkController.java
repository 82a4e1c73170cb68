package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.remotework.view.RequestView;
import vn.congvu.remotework.work.RevocationDesk;
import vn.congvu.remotework.work.WorkDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** While somebody works at home: what they do. */
@RestController
@RequestMapping("/api/remote-work/requests/{code}")
@PreAuthorize(OnlyFor.STAFF)
class WorkController {

    private final WorkDesk work;
    private final RevocationDesk revocation;
    private final RequestQueries requests;

    WorkController(WorkDesk work, RevocationDesk revocation, RequestQueries requests) {
        this.work = work;
        this.revocation = revocation;
        this.requests = requests;
    }

    /** @param date may be left out; any day but today is refused */
    record CheckIn(LocalDate date) {}

    record DailyReport(
            LocalDate date, @NotBlank @Size(max = 2000) String report) {}

    record Delivery(@NotBlank @Size(max = 1000) String delivery) {}

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
    @PostMapping("/return")
    RequestView goBack(@PathVariable String code, @Valid @RequestBody Because because) {
        revocation.goBack(code, because.reason());
        return requests.one(code);
    }
}
