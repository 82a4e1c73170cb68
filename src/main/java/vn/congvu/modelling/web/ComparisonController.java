package vn.congvu.modelling.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.modelling.diff.Comparison;
import vn.congvu.modelling.diff.ModelDiff;

/** What changes from one version of a model to another. */
@RestController
@RequestMapping("/api/models")
@PreAuthorize(WorkshopRoles.READERS)
class ComparisonController {

    private final Comparison comparison;

    ComparisonController(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A side is the number of a version, {@code draft}, {@code live} or {@code proposal:<id>}; 0 is before the first. */
    @GetMapping("/{key}/diff")
    ModelDiff diff(
            @PathVariable String key,
            @RequestParam(defaultValue = "live") String from,
            @RequestParam(defaultValue = "draft") String to) {
        return comparison.between(key, from, to);
    }
}
