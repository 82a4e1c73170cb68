package vn.congvu.modelling.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.KnownModels;
import vn.congvu.modelling.gate.Surroundings;

/** What designers choose from: the catalogue, and the models they may call. */
@RestController
@RequestMapping("/api/models")
class CatalogueController {

    private final Catalogue catalogue;
    private final KnownModels known;

    CatalogueController(Catalogue catalogue, KnownModels known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    record Choices(
            List<Catalogue.Delegate> delegates,
            List<Catalogue.Group> groups,
            List<String> messages,
            List<Catalogue.Timer> timers,
            List<String> names,
            List<Catalogue.Entry> clocks,
            List<Catalogue.Entry> steps,
            Set<String> processes,
            Set<String> decisions,
            Set<String> forms) {}

    @GetMapping("/catalogue")
    @PreAuthorize(WorkshopRoles.CHECKERS)
    Choices catalogue() {
        Surroundings around = known.surroundings();
        Set<String> names = new TreeSet<>(catalogue.names());
        names.addAll(around.variables());
        return new Choices(
                catalogue.delegates(),
                catalogue.groups(),
                catalogue.messages(),
                catalogue.timers(),
                List.copyOf(names),
                catalogue.clocks(),
                catalogue.steps(),
                new TreeSet<>(around.processes()),
                new TreeSet<>(around.decisions()),
                new TreeSet<>(around.forms()));
    }
}
