package vn.congvu.leadershipexam.marking.desk.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.marking.desk.DrawDesk;
import vn.congvu.leadershipexam.marking.desk.MarkingDesk;
import vn.congvu.leadershipexam.marking.desk.MarkingView;
import vn.congvu.leadershipexam.marking.desk.MarkingView.BagView;
import vn.congvu.leadershipexam.marking.desk.MarkingViews;
import vn.congvu.leadershipexam.script.web.PageAnswer;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The desk of a marker: a code, a script, a mark. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/bags")
@PreAuthorize(OnlyFor.PERSONS)
class MarkingController {

    private final MarkingViews views;
    private final MarkingDesk desk;
    private final DrawDesk lots;

    MarkingController(MarkingViews views, MarkingDesk desk, DrawDesk lots) {
        this.views = views;
        this.desk = desk;
        this.lots = lots;
    }

    /** @param mark where the paper has no parts; @param parts where it has */
    record NewMark(BigDecimal mark, @Size(max = 50) List<@NotNull BigDecimal> parts) {}

    record Marker(@NotBlank @Size(max = 100) String username) {}

    @GetMapping
    MarkingView marking(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/draw")
    MarkingView draw(@PathVariable String code, @PathVariable int no) {
        lots.draw(code, no);
        return views.of(code, no);
    }

    @GetMapping("/{bag}")
    BagView bag(@PathVariable String code, @PathVariable int no, @PathVariable String bag) {
        return views.bag(code, no, bag);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/{bag}/scripts/{script}/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String bag,
            @PathVariable String script,
            @PathVariable int page) {
        return PageAnswer.of(desk.page(code, no, bag, script, page));
    }

    @Idempotent
    @PutMapping("/{bag}/scripts/{script}/mark")
    BagView mark(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String bag,
            @PathVariable String script,
            @Valid @RequestBody NewMark given) {
        desk.mark(code, no, bag, script, given.mark(), given.parts() == null ? List.of() : given.parts());
        return views.bag(code, no, bag);
    }

    @Idempotent
    @DeleteMapping("/{bag}/scripts/{script}/mark")
    BagView unmark(
            @PathVariable String code, @PathVariable int no, @PathVariable String bag, @PathVariable String script) {
        desk.unmark(code, no, bag, script);
        return views.bag(code, no, bag);
    }

    @Idempotent
    @PostMapping("/{bag}/lock")
    BagView lock(@PathVariable String code, @PathVariable int no, @PathVariable String bag) {
        desk.lock(code, no, bag);
        return views.bag(code, no, bag);
    }

    @Idempotent
    @PostMapping("/{bag}/hand-over")
    MarkingView handOver(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable String bag,
            @Valid @RequestBody Marker marker) {
        lots.handOver(code, no, bag, marker.username());
        return views.of(code, no);
    }
}
