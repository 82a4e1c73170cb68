package vn.congvu.leadershipexam.result;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.file.SentFile;

/** A candidate's own result, and the proof of it. */
@RestController
@RequestMapping("/api/exams/{code}/my-result")
@PreAuthorize(OnlyFor.PERSONS)
class OwnResultController {

    private final OwnResults own;

    OwnResultController(OwnResults own) {
        this.own = own;
    }

    @GetMapping
    OwnResultView result(@PathVariable String code) {
        return own.of(code);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    @GetMapping("/proof.json")
    ResponseEntity<String> proof(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .headers(SentFile.saved("proof-" + code + ".json"))
                .body(own.proof(code));
    }
}
