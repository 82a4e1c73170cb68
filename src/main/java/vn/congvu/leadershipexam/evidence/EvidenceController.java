package vn.congvu.leadershipexam.evidence;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;

/** The whole chain of a round, for those who answer for it. */
@RestController
@RequestMapping("/api/exams/{code}/evidence.jsonl")
@PreAuthorize(OnlyFor.PERSONS)
class EvidenceController {

    private final EvidenceFile file;
    private final EvidenceAccess access;

    EvidenceController(EvidenceFile file, EvidenceAccess access) {
        this.file = file;
        this.access = access;
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = Jsonl.TYPE, schema = @Schema(type = "string")))
    @GetMapping
    ResponseEntity<String> whole(@PathVariable String code) {
        access.requireReader(code);
        return Jsonl.file("evidence-" + code, file.whole(code));
    }
}
