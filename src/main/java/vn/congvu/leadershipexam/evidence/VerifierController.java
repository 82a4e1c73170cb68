package vn.congvu.leadershipexam.evidence;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.file.SentFile;

/** The program that verifies evidence files, for everybody. */
@RestController
@RequestMapping("/public/exams/verify-evidence.mjs")
class VerifierController {

    static final String PROGRAM = "exam/verify-evidence.mjs";

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @GetMapping
    ResponseEntity<Resource> program() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .headers(SentFile.saved("verify-evidence.mjs"))
                .body(new ClassPathResource(PROGRAM));
    }
}
