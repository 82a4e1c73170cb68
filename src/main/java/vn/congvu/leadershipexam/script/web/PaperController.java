package vn.congvu.leadershipexam.script.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.leadershipexam.script.CodingView;
import vn.congvu.leadershipexam.script.CodingViews;
import vn.congvu.leadershipexam.script.PaperDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The questions: sealed until the exam begins. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/coding/paper")
@PreAuthorize(OnlyFor.PERSONS)
class PaperController {

    private final CodingViews views;
    private final PaperDesk papers;

    PaperController(CodingViews views, PaperDesk papers) {
        this.views = views;
        this.papers = papers;
    }

    /** How the upload of a question paper is written down for programs. */
    record PaperUpload(@Schema(format = "binary") String file, List<BigDecimal> parts) {}

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PaperUpload.class))))
    @PostMapping
    CodingView sealPaper(
            @PathVariable String code,
            @PathVariable int no,
            @Parameter(hidden = true) @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam(required = false) List<BigDecimal> parts) {
        papers.seal(code, no, file, parts == null ? List.of() : parts);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/open")
    CodingView openPaper(@PathVariable String code, @PathVariable int no) {
        papers.open(code, no);
        return views.of(code, no);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> paperPage(@PathVariable String code, @PathVariable int no, @PathVariable int page) {
        return PageAnswer.of(papers.page(code, no, page));
    }
}
