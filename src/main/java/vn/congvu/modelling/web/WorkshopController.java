package vn.congvu.modelling.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.modelling.ModelBoard;
import vn.congvu.modelling.ModelCard;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.ModelRow;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The models there are. */
@RestController
@RequestMapping("/api/models")
@PreAuthorize(WorkshopRoles.READERS)
class WorkshopController {

    private final ModelBoard board;

    WorkshopController(ModelBoard board) {
        this.board = board;
    }

    @GetMapping
    Page<ModelRow> models(
            @RequestParam(required = false) ModelKind kind,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return board.list(kind, q, Window.of(limit, next));
    }

    @GetMapping("/{key}")
    ModelCard model(@PathVariable String key) {
        return board.one(key);
    }
}
