package vn.congvu.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The files attached to a dossier. */
@RestController
@RequestMapping("/api/dossiers/{code}/attachments")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class AttachmentController {

    private final AttachmentDesk desk;
    private final AttachmentViews views;
    private final AttachmentStore store;

    AttachmentController(AttachmentDesk desk, AttachmentViews views, AttachmentStore store) {
        this.desk = desk;
        this.views = views;
        this.store = store;
    }

    /** How an upload is written down for programs. */
    record Upload(@Schema(format = "binary") String file, String component) {}

    @Operation(
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Upload.class))),
            description = "The same file for the same component again is answered with the one that is there (200);"
                    + " an upload may be repeated without a key")
    @PostMapping
    @PreAuthorize(OnlyFor.STAFF)
    ResponseEntity<AttachmentView> attach(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultipartFile file,
            @Parameter(hidden = true) @RequestParam(required = false) String component) {
        var added = desk.add(code, component == null || component.isBlank() ? null : component, file);
        AttachmentView view = views.of(added.attachment());
        URI location = URI.create("/api/dossiers/" + code + "/attachments/" + view.id());
        return added.isNew()
                ? ResponseEntity.created(location).body(view)
                : ResponseEntity.ok().location(location).body(view);
    }

    @GetMapping
    AttachmentList attachments(@PathVariable String code) {
        return views.list(code);
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(format = "binary")))
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable String code, @PathVariable String id) {
        return Download.of(views.one(code, id), store);
    }

    @Idempotent
    @DeleteMapping("/{id}")
    @PreAuthorize(OnlyFor.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable String code, @PathVariable String id) {
        desk.remove(code, id);
    }
}
