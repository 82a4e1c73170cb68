package vn.congvu.leadershipexam.script.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.script.Attendance;
import vn.congvu.leadershipexam.script.CodingDesk;
import vn.congvu.leadershipexam.script.CodingView;
import vn.congvu.leadershipexam.script.CodingViews;
import vn.congvu.leadershipexam.script.PaperDesk;
import vn.congvu.leadershipexam.script.RoomDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The way of the papers: sealed questions, the exam room, the coding desk. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/coding")
@PreAuthorize(OnlyFor.PERSONS)
class CodingController {

    private static final String RECEIPT = "[0-9a-f]{32}";

    private final CodingViews views;
    private final PaperDesk papers;
    private final RoomDesk room;
    private final CodingDesk desk;

    CodingController(CodingViews views, PaperDesk papers, RoomDesk room, CodingDesk desk) {
        this.views = views;
        this.papers = papers;
        this.room = room;
        this.desk = desk;
    }

    /** How the upload of a question paper is written down for programs. */
    record PaperUpload(@Schema(format = "binary") String file, List<BigDecimal> parts) {}

    /** How the upload of a script is written down for programs. */
    record ScriptUpload(@Schema(format = "binary") String file, String candidateNumber, String receipt) {}

    record Present(
            @NotBlank @Size(max = 20) String candidateNumber,
            boolean present,
            @Min(0) @Max(100) int sheets) {}

    record AttendanceList(@NotEmpty @Size(max = 500) List<@NotNull @Valid Present> items) {}

    record NewViolation(
            @NotBlank @Size(max = 20) String candidateNumber,
            @NotNull Penalty penalty,
            @NotBlank @Size(min = 10, max = 4000) String minutes) {}

    record HandOver(@Min(0) @Max(10_000) int scripts) {}

    record Discard(
            @NotBlank @Size(max = 20) String candidateNumber,
            @NotNull @Pattern(regexp = RECEIPT) String receipt) {}

    @GetMapping
    CodingView coding(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PaperUpload.class))))
    @PostMapping("/paper")
    CodingView sealPaper(
            @PathVariable String code,
            @PathVariable int no,
            @Parameter(hidden = true) @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam(required = false) List<BigDecimal> parts) {
        papers.seal(code, no, file, parts == null ? List.of() : parts);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/paper/open")
    CodingView openPaper(@PathVariable String code, @PathVariable int no) {
        papers.open(code, no);
        return views.of(code, no);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/paper/pages/{page}")
    ResponseEntity<byte[]> paperPage(@PathVariable String code, @PathVariable int no, @PathVariable int page) {
        return PageAnswer.of(papers.page(code, no, page));
    }

    @Idempotent
    @PutMapping("/attendance")
    CodingView attendance(@PathVariable String code, @PathVariable int no, @Valid @RequestBody AttendanceList list) {
        room.attendance(
                code,
                no,
                list.items().stream()
                        .map(one -> new Attendance(one.candidateNumber(), one.present(), one.sheets()))
                        .toList());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/violations")
    CodingView violation(@PathVariable String code, @PathVariable int no, @Valid @RequestBody NewViolation violation) {
        room.violation(code, no, violation.candidateNumber(), violation.penalty(), violation.minutes());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/hand-over")
    CodingView handOver(@PathVariable String code, @PathVariable int no, @Valid @RequestBody HandOver counted) {
        room.handOver(code, no, counted.scripts());
        return views.of(code, no);
    }

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ScriptUpload.class))),
            description =
                    "Answers the blind code of the script. No Idempotency-Key, whose stored answer would link code"
                            + " and candidate: the same receipt and number again get the same code.")
    @PostMapping("/scripts")
    CodingDesk.Coded code(
            @PathVariable String code,
            @PathVariable int no,
            @Parameter(hidden = true) @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam @Size(max = 20) String candidateNumber,
            @Parameter(hidden = true) @RequestParam @Pattern(regexp = RECEIPT) String receipt) {
        return desk.code(code, no, candidateNumber, receipt, file);
    }

    @Operation(description = "No Idempotency-Key: nothing that links a number to a receipt is kept")
    @PostMapping("/scripts/discard")
    CodingView discard(@PathVariable String code, @PathVariable int no, @Valid @RequestBody Discard discard) {
        desk.discard(code, no, discard.candidateNumber(), discard.receipt());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/confirm")
    CodingView confirm(@PathVariable String code, @PathVariable int no) {
        desk.confirm(code, no);
        return views.of(code, no);
    }
}
