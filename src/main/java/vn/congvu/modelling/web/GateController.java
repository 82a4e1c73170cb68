package vn.congvu.modelling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.modelling.gate.ForeignFiles;
import vn.congvu.modelling.gate.ImportedModel;
import vn.congvu.modelling.gate.KnownModels;
import vn.congvu.modelling.gate.ModelGate;
import vn.congvu.modelling.gate.Report;

/** What the gate says of a file, whatever is sent; nothing is stored. */
@RestController
@RequestMapping("/api/models")
@PreAuthorize(WorkshopRoles.CHECKERS)
class GateController {

    private final ModelGate gate;
    private final ForeignFiles foreign;
    private final KnownModels known;

    GateController(ModelGate gate, ForeignFiles foreign, KnownModels known) {
        this.gate = gate;
        this.foreign = foreign;
        this.known = known;
    }

    @PostMapping("/check")
    Report check(HttpServletRequest request) throws IOException {
        return gate.check(ModelFile.read(request), known.surroundings()).report();
    }

    @PostMapping("/import")
    ImportedModel importFile(HttpServletRequest request) throws IOException {
        return foreign.read(ModelFile.read(request), known.surroundings());
    }
}
