package vn.congvu.leadershipexam.defence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.core.io.Resource;
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
import vn.congvu.security.OnlyFor;

/** The defences of a council for its board, and the project of each candidate. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/defence")
@PreAuthorize(OnlyFor.PERSONS)
class DefenceController {

    private final DefenceViews views;
    private final OwnProjectViews own;
    private final ProjectDesk projects;

    DefenceController(DefenceViews views, OwnProjectViews own, ProjectDesk projects) {
        this.views = views;
        this.own = own;
        this.projects = projects;
    }

    /** How an upload is written down for programs. */
    record ProjectUpload(@Schema(format = "binary") String file) {}

    @GetMapping
    DefenceView defences(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @GetMapping("/project")
    OwnProjectView project(@PathVariable String code, @PathVariable int no) {
        return own.of(code, no);
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ProjectUpload.class))),
            description = "The last project before the limit counts; an upload may be repeated without a key")
    @PostMapping("/project")
    OwnProjectView submit(
            @PathVariable String code,
            @PathVariable int no,
            @Parameter(hidden = true) @RequestParam MultipartFile file) {
        projects.submit(code, no, file);
        return own.of(code, no);
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(format = "binary")))
    @GetMapping("/{candidate}/project")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable int no, @PathVariable String candidate) {
        return projects.file(code, no, candidate);
    }
}
