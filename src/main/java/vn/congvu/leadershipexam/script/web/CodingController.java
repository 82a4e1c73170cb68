package vn.congvu.leadershipexam.script.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.leadershipexam.script.CodingDesk;
import vn.congvu.leadershipexam.script.CodingView;
import vn.congvu.leadershipexam.script.CodingViews;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The coding desk: scripts get their blind codes. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/coding")
@PreAuthorize(OnlyFor.PERSONS)
class CodingController {

    private static final String RECEIPT = "[0-9a-f]{32}";

    private final CodingViews views;
    private final CodingDesk desk;

    CodingController(CodingViews views, CodingDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    /** How the upload of a script is written down for programs. */
    record ScriptUpload(@Schema(format = "binary") String file, String candidateNumber, String receipt) {}

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
