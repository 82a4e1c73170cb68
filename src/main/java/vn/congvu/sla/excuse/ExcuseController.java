package vn.congvu.sla.excuse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Objective causes of lateness, asked for and decided over. */
@RestController
@RequestMapping("/api/sla")
class ExcuseController {

    private final ExcuseDesk desk;
    private final ExcuseList list;
    private final ExcuseViews views;
    private final ExcuseCauses causes;
    private final Organisation organisation;
    private final Clock clock;

    ExcuseController(
            ExcuseDesk desk,
            ExcuseList list,
            ExcuseViews views,
            ExcuseCauses causes,
            Organisation organisation,
            Clock clock) {
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.causes = causes;
        this.organisation = organisation;
        this.clock = clock;
    }

    record ExcuseRequest(
            @NotBlank @Size(max = 40) String cause,
            @NotBlank @Size(max = 2000) String text,
            @Size(max = 32) String evidenceId) {}

    record ExcuseDecision(@NotBlank @Size(max = 2000) String reason) {}

    record Cause(String cause, String vi, String en, String legalBasis) {}

    record Causes(List<Cause> items) {}

    @GetMapping("/excuse-causes")
    Causes causes() {
        LocalDate today = clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
        return new Causes(causes.inForce(today).stream()
                .map(cause -> new Cause(cause.cause(), cause.vi(), cause.en(), cause.legalBasis()))
                .toList());
    }

    @GetMapping("/excuses")
    Page<ExcuseView> excuses(
            @RequestParam(required = false) ExcuseState state,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return list.find(new ExcuseList.Search(state, below(unit)), Window.of(limit, next))
                .map(views::of);
    }

    private Set<String> below(String unit) {
        if (unit == null) {
            return null;
        }
        if (organisation.unit(unit).isEmpty()) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("unit", "no-such-unit", unit));
        }
        return organisation.insideOf(unit).stream().map(Unit::code).collect(Collectors.toSet());
    }

    @Idempotent
    @PostMapping("/outcomes/{id}/excuse")
    @ResponseStatus(HttpStatus.CREATED)
    ExcuseView request(@PathVariable long id, @Valid @RequestBody ExcuseRequest request) {
        var asked = new ExcuseDesk.Request(request.cause(), request.text().strip(), request.evidenceId());
        return views.of(desk.request(id, asked));
    }

    @Idempotent
    @PostMapping("/excuses/{id}/confirm")
    ExcuseView confirm(@PathVariable long id, @Valid @RequestBody ExcuseDecision decision) {
        return views.of(desk.decide(id, ExcuseState.CONFIRMED, decision.reason().strip()));
    }

    @Idempotent
    @PostMapping("/excuses/{id}/refuse")
    ExcuseView refuse(@PathVariable long id, @Valid @RequestBody ExcuseDecision decision) {
        return views.of(desk.decide(id, ExcuseState.REFUSED, decision.reason().strip()));
    }
}
