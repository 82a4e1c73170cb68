package vn.congvu.leadershipexam.appeal.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.appeal.AppealDesk;
import vn.congvu.leadershipexam.appeal.AppealMarkers;
import vn.congvu.leadershipexam.appeal.AppealMarkingDesk;
import vn.congvu.leadershipexam.appeal.AppealMarkingDesk.WorkList;
import vn.congvu.leadershipexam.appeal.AppealViews;
import vn.congvu.leadershipexam.appeal.AppealViews.Appeals;
import vn.congvu.leadershipexam.appeal.FilingDesk;
import vn.congvu.leadershipexam.appeal.OwnMark;
import vn.congvu.leadershipexam.script.web.PageAnswer;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** A candidate's own mark and appeal; the work of the appeal board; the decision of the chair. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}")
@PreAuthorize(OnlyFor.PERSONS)
class AppealController {

    private final FilingDesk filing;
    private final AppealViews views;
    private final AppealMarkers markers;
    private final AppealMarkingDesk marking;
    private final AppealDesk desk;

    AppealController(
            FilingDesk filing, AppealViews views, AppealMarkers markers, AppealMarkingDesk marking, AppealDesk desk) {
        this.filing = filing;
        this.views = views;
        this.markers = markers;
        this.marking = marking;
        this.desk = desk;
    }

    record NewAppeal(
            @NotNull FilingDesk.Against against,
            @NotBlank @Size(min = 10, max = 4000) String reason) {}

    record NewAppealMark(BigDecimal mark) {}

    record Minutes(@NotBlank @Size(min = 10, max = 4000) String minutes) {}

    /** @param mark only where the two results are far apart and the chair chooses */
    record AppealDecision(
            BigDecimal mark,
            @NotBlank @Size(min = 10, max = 4000) String reason) {}

    @GetMapping("/marks/mine")
    OwnMark own(@PathVariable String code, @PathVariable int no) {
        return filing.own(code, no);
    }

    @Idempotent
    @PostMapping("/appeals")
    OwnMark file(@PathVariable String code, @PathVariable int no, @Valid @RequestBody NewAppeal appeal) {
        filing.file(code, no, appeal.against(), appeal.reason());
        return filing.own(code, no);
    }

    @GetMapping("/appeals")
    Appeals appeals(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/appeals/draw")
    Appeals draw(@PathVariable String code, @PathVariable int no) {
        markers.draw(code, no);
        return views.of(code, no);
    }

    @GetMapping("/appeals/mine")
    WorkList mine(@PathVariable String code, @PathVariable int no) {
        return marking.mine(code, no);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/appeals/{appeal}/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable String code, @PathVariable int no, @PathVariable String appeal, @PathVariable int page) {
        return PageAnswer.of(marking.page(code, no, appeal, page));
    }

    @Idempotent
    @PutMapping("/appeals/{appeal}/mark")
    WorkList mark(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String appeal,
            @Valid @RequestBody NewAppealMark given) {
        marking.mark(code, no, appeal, given.mark());
        return mine(code, no);
    }

    @Idempotent
    @PostMapping("/appeals/{appeal}/lock")
    WorkList lock(@PathVariable String code, @PathVariable int no, @PathVariable String appeal) {
        marking.lock(code, no, appeal);
        return mine(code, no);
    }

    @Idempotent
    @PostMapping("/appeals/{appeal}/dialogue")
    Appeals talked(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String appeal,
            @Valid @RequestBody Minutes talked) {
        desk.talked(code, no, appeal, talked.minutes());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/appeals/{appeal}/dialogue/confirm")
    Appeals confirm(@PathVariable String code, @PathVariable int no, @PathVariable String appeal) {
        desk.confirmTalk(code, no, appeal);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/appeals/{appeal}/decide")
    Appeals decide(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String appeal,
            @Valid @RequestBody AppealDecision decision) {
        desk.decide(code, no, appeal, decision.mark(), decision.reason());
        return views.of(code, no);
    }
}
