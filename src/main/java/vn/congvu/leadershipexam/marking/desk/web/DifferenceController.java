package vn.congvu.leadershipexam.marking.desk.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.marking.desk.DifferenceDesk;
import vn.congvu.leadershipexam.marking.desk.DifferenceViews;
import vn.congvu.leadershipexam.marking.desk.MarkingView.Differences;
import vn.congvu.leadershipexam.script.web.PageAnswer;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The desk of the head of the marking board: marks that differ. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/differences")
@PreAuthorize(OnlyFor.PERSONS)
class DifferenceController {

    private final DifferenceViews views;
    private final DifferenceDesk desk;

    DifferenceController(DifferenceViews views, DifferenceDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    /** @param agreed whether both markers agreed when the head talked with them */
    record Decision(
            BigDecimal mark,
            boolean agreed,
            @NotBlank @Size(min = 10, max = 4000) String minutes) {}

    @GetMapping
    Differences differences(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/third")
    Differences third(@PathVariable String code, @PathVariable int no) {
        desk.drawThird(code, no);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/{script}/decide")
    Differences decide(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String script,
            @Valid @RequestBody Decision decision) {
        desk.decide(code, no, script, decision.mark(), decision.agreed(), decision.minutes());
        return views.of(code, no);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/{script}/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable String code, @PathVariable int no, @PathVariable String script, @PathVariable int page) {
        return PageAnswer.of(desk.page(code, no, script, page));
    }
}
