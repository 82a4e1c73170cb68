package vn.congvu.dossier;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.Route;
import vn.congvu.procedure.RoutedStage;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.procedure.Routes;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.ScopeFacts;

/** The way of a dossier through the units, under the version of the procedure it was received under. */
@Component
class DossierRoutes {

    private final Dossiers dossiers;
    private final ProcedureCatalogue catalogue;
    private final Routes routes;

    DossierRoutes(Dossiers dossiers, ProcedureCatalogue catalogue, Routes routes) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.routes = routes;
    }

    Dossier dossier(String code) {
        return dossiers.findById(code).orElseThrow(() -> DossierProblems.unknown(code));
    }

    /** One statement instead of one for each; in this transaction they are not read again. */
    void readAll(Collection<String> codes) {
        dossiers.findAllById(codes);
    }

    /** For what a timer does: it locks the case first, as people do. */
    Dossier locked(String code) {
        return dossiers.lock(code).orElseThrow(() -> DossierProblems.unknown(code));
    }

    ProcedureVersion procedure(Dossier dossier) {
        return catalogue.version(dossier.procedureVersionId());
    }

    Route route(Dossier dossier) {
        return routes.route(procedure(dossier), dossier.receivingInstitution());
    }

    /** The stage a scope belongs to; empty outside the stages. */
    Optional<RoutedStage> stage(ScopeFacts scope) {
        return scope.stage() == null
                ? Optional.empty()
                : Optional.of(route(dossier(scope.businessKey())).stages().get(scope.stage() - 1));
    }

    /** The step of the route with this key at this place; empty when the route lacks it. */
    Optional<RoutedStep> step(String key, ScopeFacts scope) {
        if (StepKey.RETURN.key().equals(key)) {
            return Optional.ofNullable(route(dossier(scope.businessKey())).returnStep());
        }
        return stage(scope)
                .flatMap(stage -> stage.steps().values().stream()
                        .filter(step -> step.key().key().equals(key))
                        .findFirst());
    }
}
