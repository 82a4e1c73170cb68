package vn.congvu.leadershipexam.evidence;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.round.ExamRounds;

/** What everybody may check of a round, a losing candidate first of all. */
@RestController
@RequestMapping("/public/exams/{code}")
class PublicEvidenceController {

    private final EvidenceFile file;
    private final PublishedHeads heads;
    private final ExamRounds rounds;

    PublicEvidenceController(EvidenceFile file, PublishedHeads heads, ExamRounds rounds) {
        this.file = file;
        this.heads = heads;
        this.rounds = rounds;
    }

    record Heads(String round, List<PublishedHeads.PublishedHead> items) {}

    @ApiResponse(responseCode = "200", content = @Content(mediaType = Jsonl.TYPE, schema = @Schema(type = "string")))
    @GetMapping("/evidence.jsonl")
    ResponseEntity<String> open(@PathVariable String code) {
        rounds.require(code);
        return Jsonl.file("evidence-public-" + code, file.open(code));
    }

    @GetMapping("/evidence-heads")
    Heads heads(@PathVariable String code) {
        rounds.require(code);
        return new Heads(code, heads.of(code));
    }
}
