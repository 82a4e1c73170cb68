package vn.congvu.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.Workflows;

/** Tells the process of a dossier what happened; named after the events, never after elements of the diagram. */
@Component
class DossierWorkflow {

    static final String PROCESS = "dossier-handling";

    private static final String SUPPLEMENT_RECEIVED = "dossier.supplementReceived";
    private static final String WITHDRAWN = "dossier.withdrawn";

    private final Workflows workflows;

    DossierWorkflow(Workflows workflows) {
        this.workflows = workflows;
    }

    void submitted(Dossier dossier) {
        workflows.start(PROCESS, dossier.code(), Map.of());
    }

    boolean supplementReceived(Dossier dossier) {
        return workflows.correlate(SUPPLEMENT_RECEIVED, dossier.code());
    }

    boolean withdrawn(Dossier dossier) {
        return workflows.correlate(WITHDRAWN, dossier.code());
    }
}
