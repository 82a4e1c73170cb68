package vn.congvu.modelling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import vn.congvu.modelling.RestorationDesk;
import vn.congvu.modelling.RunningView;
import vn.congvu.modelling.VersionBoard;
import vn.congvu.modelling.VersionView;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Versions of a model: which there are, what they say, what runs on them, and the way back to one. */
@RestController
@RequestMapping("/api/models/{key}")
@PreAuthorize(WorkshopRoles.READERS)
class VersionController {

    private final VersionBoard board;
    private final RestorationDesk desk;

    VersionController(VersionBoard board, RestorationDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    record Restoration(
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 1000) String legalBasis) {}

    @GetMapping("/versions")
    Page<VersionView> versions(
            @PathVariable String key,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.list(key, Window.of(limit, next));
    }

    @GetMapping(path = "/source", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String source(@PathVariable String key, @RequestParam(required = false) Integer version) {
        return board.source(key, version);
    }

    @GetMapping("/running")
    RunningView running(@PathVariable String key) {
        return board.running(key);
    }

    @Idempotent
    @PostMapping("/versions/{version}/restore")
    @PreAuthorize(WorkshopRoles.APPROVERS)
    VersionView restore(
            @PathVariable String key, @PathVariable int version, @Valid @RequestBody Restoration restoration) {
        return board.one(key, desk.restore(key, version, restoration.reason(), restoration.legalBasis()));
    }
}
