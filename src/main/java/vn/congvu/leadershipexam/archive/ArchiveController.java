package vn.congvu.leadershipexam.archive;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Reads;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.file.SentFile;
import vn.congvu.web.idempotency.Idempotent;

/** The sealed records of a council. */
@RestController
@RequestMapping("/api/exams/{code}/archive/{no}")
@PreAuthorize(OnlyFor.STAFF)
class ArchiveController {

    private final ArchiveDesk desk;
    private final ArchiveStore archives;
    private final ArchiveAccess access;
    private final ExamRounds rounds;
    private final Councils councils;
    private final Reads reads;

    ArchiveController(
            ArchiveDesk desk,
            ArchiveStore archives,
            ArchiveAccess access,
            ExamRounds rounds,
            Councils councils,
            Reads reads) {
        this.desk = desk;
        this.archives = archives;
        this.access = access;
        this.rounds = rounds;
        this.councils = councils;
        this.reads = reads;
    }

    /** @param sealedAt null while it is not sealed */
    record ArchiveView(boolean maySeal, String sha256, Long size, Instant sealedAt) {}

    @GetMapping
    ArchiveView archive(@PathVariable String code, @PathVariable int no) {
        ExamRound round = rounds.require(code);
        access.requireReader(round, no);
        boolean ready = councils.require(code, no).phase() == Phase.RESULT;
        return archives.of(code, no)
                .map(found -> new ArchiveView(false, found.sha256(), found.size(), found.sealedAt()))
                .orElseGet(() -> new ArchiveView(ready && access.handsOver(round, no), null, null, null));
    }

    @Idempotent
    @PostMapping("/seal")
    ArchiveView seal(@PathVariable String code, @PathVariable int no) {
        desk.seal(code, no);
        return archive(code, no);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(format = "binary")))
    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable int no) {
        access.requireReader(rounds.require(code), no);
        SealedArchive archive = archives.of(code, no).orElseThrow(() -> ExamProblems.unknown(code));
        reads.read(code, no, "archive", access.username());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(archive.size())
                .eTag(archive.sha256())
                .headers(SentFile.saved(code + "-" + no + ".zip"))
                .body(archives.content(code, archive));
    }
}
