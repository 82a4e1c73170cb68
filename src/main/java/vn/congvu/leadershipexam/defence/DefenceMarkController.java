package vn.congvu.leadershipexam.defence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** What the board does about one candidate. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/defence/{candidate}")
@PreAuthorize(OnlyFor.PERSONS)
class DefenceMarkController {

    private final MarkDesk marks;
    private final HeadDesk head;
    private final DefenceViews views;

    DefenceMarkController(MarkDesk marks, HeadDesk head, DefenceViews views) {
        this.marks = marks;
        this.head = head;
        this.views = views;
    }

    record DefenceMark(BigDecimal mark, @Size(max = 2000) String note) {}

    record StandAside(@NotBlank @Size(min = 10, max = 1000) String reason) {}

    record DefenceMinutes(
            @NotNull Presentation.Minutes.Kind kind,
            @NotBlank @Size(max = 300) String reference) {}

    record Absence(@NotBlank @Size(min = 10, max = 1000) String note) {}

    record HeadDecision(
            BigDecimal mark,
            @NotBlank @Size(min = 10, max = 2000) String reason) {}

    @Idempotent
    @PutMapping("/mark")
    DefenceView mark(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String candidate,
            @Valid @RequestBody DefenceMark given) {
        marks.mark(code, no, candidate, given.mark(), given.note());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/lock")
    DefenceView lock(@PathVariable String code, @PathVariable int no, @PathVariable String candidate) {
        marks.lock(code, no, candidate);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/stand-aside")
    DefenceView standAside(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String candidate,
            @Valid @RequestBody StandAside aside) {
        marks.standAside(code, no, candidate, aside.reason());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/minutes")
    DefenceView minutes(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String candidate,
            @Valid @RequestBody DefenceMinutes minutes) {
        head.minutes(code, no, candidate, minutes.kind().name(), minutes.reference());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/absent")
    DefenceView absent(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String candidate,
            @Valid @RequestBody Absence absence) {
        head.absent(code, no, candidate, absence.note());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/decide")
    DefenceView decide(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String candidate,
            @Valid @RequestBody HeadDecision decision) {
        head.decide(code, no, candidate, decision.mark(), decision.reason());
        return views.of(code, no);
    }
}
