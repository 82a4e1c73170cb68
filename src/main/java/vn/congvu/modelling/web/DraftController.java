package vn.congvu.modelling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.congvu.modelling.DraftDesk;
import vn.congvu.modelling.DraftView;
import vn.congvu.modelling.ModelKind;

/**
 * Drafts. Their revision makes a repeated save harmless, so no key is asked for, and no copy of every text an editor saves
 * on its own is kept for a day.
 */
@RestController
@RequestMapping("/api/models/{key}/draft")
@PreAuthorize(WorkshopRoles.DESIGNERS)
class DraftController {

    private final DraftDesk desk;

    DraftController(DraftDesk desk) {
        this.desk = desk;
    }

    record Saving(
            @NotNull ModelKind kind,

            @NotNull @JsonDeserialize(using = WholeText.class)
            String source,

            @NotNull @Min(0) Integer revision,
            Integer baseVersion) {}

    record Editors(List<DraftView.Editor> editors) {}

    @GetMapping
    @PreAuthorize(WorkshopRoles.READERS)
    DraftView draft(@PathVariable String key) {
        return desk.draft(key);
    }

    @PutMapping
    DraftView save(@PathVariable String key, @Valid @RequestBody Saving saving) {
        return desk.save(
                key, new DraftDesk.Save(saving.kind(), saving.source(), saving.revision(), saving.baseVersion()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String key) {
        desk.discard(key);
    }

    @PostMapping("/presence")
    Editors present(@PathVariable String key) {
        return new Editors(desk.present(key));
    }
}
