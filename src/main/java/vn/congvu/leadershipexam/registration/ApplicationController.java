package vn.congvu.leadershipexam.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.Resource;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Applications for posts: one's own, and those one checks. */
@RestController
@RequestMapping("/api/exam-applications")
@PreAuthorize(OnlyFor.PERSONS)
class ApplicationController {

    private final RegistrationDesk desk;
    private final FilePapers papers;
    private final VettingDesk vetting;
    private final ApplicationViews views;
    private final OwnApplications own;

    ApplicationController(
            RegistrationDesk desk,
            FilePapers papers,
            VettingDesk vetting,
            ApplicationViews views,
            OwnApplications own) {
        this.desk = desk;
        this.papers = papers;
        this.vetting = vetting;
        this.views = views;
        this.own = own;
    }

    record MyApplications(List<OwnApplications.Row> items) {}

    record Applying(
            @NotBlank @Size(max = 64) String round,
            @NotNull @Valid NewApplication application) {}

    record Answering(@NotBlank @Size(max = 2000) String answer) {}

    record Reusing(@NotBlank @Size(max = 40) String component) {}

    /** How an upload is written down for programs. */
    record PaperUpload(@Schema(format = "binary") String file, String component, LocalDate issuedOn) {}

    @GetMapping
    MyApplications mine() {
        return new MyApplications(own.all());
    }

    @GetMapping("/{id}")
    ApplicationView one(@PathVariable String id) {
        return views.one(id);
    }

    @Idempotent
    @PostMapping
    ResponseEntity<ApplicationView> apply(@Valid @RequestBody Applying applying) {
        String id = desk.apply(applying.round(), applying.application());
        return ResponseEntity.created(URI.create("/api/exam-applications/" + id))
                .body(one(id));
    }

    @Idempotent
    @PutMapping("/{id}")
    ApplicationView change(@PathVariable String id, @Valid @RequestBody NewApplication said) {
        desk.change(id, said);
        return one(id);
    }

    @Idempotent
    @PostMapping("/{id}/withdraw")
    ApplicationView withdraw(@PathVariable String id) {
        desk.withdraw(id);
        return one(id);
    }

    @Idempotent
    @PostMapping("/{id}/answer")
    ApplicationView answer(@PathVariable String id, @Valid @RequestBody Answering answering) {
        vetting.answer(id, answering.answer());
        return one(id);
    }

    @Idempotent
    @PostMapping("/{id}/reuse")
    ApplicationView reuse(@PathVariable String id, @Valid @RequestBody Reusing reusing) {
        papers.reuse(id, reusing.component());
        return one(id);
    }

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PaperUpload.class))),
            description = "The same file for the same component again adds nothing; an upload may be repeated without"
                    + " a key")
    @PostMapping("/{id}/papers")
    ApplicationView attach(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam String component,
            @Parameter(hidden = true) @RequestParam(required = false) LocalDate issuedOn) {
        papers.add(id, component, issuedOn, file);
        return one(id);
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(format = "binary")))
    @GetMapping("/{id}/papers/{fileId}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String fileId) {
        return papers.download(id, fileId);
    }

    @Idempotent
    @DeleteMapping("/{id}/papers/{fileId}")
    ApplicationView detach(@PathVariable String id, @PathVariable String fileId) {
        papers.remove(id, fileId);
        return one(id);
    }
}
