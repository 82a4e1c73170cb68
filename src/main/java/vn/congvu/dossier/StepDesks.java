package vn.congvu.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.Route;
import vn.congvu.procedure.RoutedStage;
import vn.congvu.procedure.RoutedStep;
import vn.congvu.procedure.StepKey;
import vn.congvu.sla.ClockKind;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;

/** Which unit and which group of people a step of a dossier belongs to. */
@Component
class StepDesks {

    static final String INTAKE = "intake";
    static final String COLLECT_FEE = "collectFee";
    static final String APOLOGY = "apology";

    private final DossierRoutes routes;
    private final Organisation organisation;
    private final Consultations consultations;

    StepDesks(DossierRoutes routes, Organisation organisation, Consultations consultations) {
        this.routes = routes;
        this.organisation = organisation;
        this.consultations = consultations;
    }

    record Desk(String unitCode, String institutionCode, String group, String nameVi, String nameEn) {}

    Desk of(DeclaredLevel declared, ScopeFacts scope) {
        Desk desk = declared.kind() == ClockKind.STATUTORY || declared.kind() == ClockKind.STAGE
                ? authority(scope)
                : of(declared.step(), scope);
        return desk.nameVi() == null ? renamed(desk, declared.nameVi(), declared.nameEn()) : desk;
    }

    /** The desk of a step; steps outside the procedure's route have fixed places. */
    Desk of(String step, ScopeFacts scope) {
        if (StepKey.CONSULT.key().equals(step)) {
            return asked(scope);
        }
        Optional<RoutedStep> routed = routes.step(step, scope);
        if (routed.isPresent()) {
            return routed(routed.get());
        }
        if (StepKey.FINALISE.key().equals(step)) {
            return renamed(of(StepKey.PROCESS.key(), scope), null, null);
        }
        if (APOLOGY.equals(step)) {
            return renamed(signer(scope), null, null);
        }
        return renamed(counter(scope), null, null);
    }

    /** The institution that answers for a stage, or for the whole dossier: the one that signs the result. */
    private Desk authority(ScopeFacts scope) {
        Route route = routes.route(routes.dossier(scope.businessKey()));
        RoutedStage stage = routes.stage(scope)
                .orElseGet(() -> route.stages().get(route.stages().size() - 1));
        return desk(stage.institution(), null, null, null);
    }

    /** The counter that received the dossier also gives the result back. */
    private Desk counter(ScopeFacts scope) {
        RoutedStep back = routes.route(routes.dossier(scope.businessKey())).returnStep();
        return desk(back.unitCode(), back.group(), back.nameVi(), back.nameEn());
    }

    private Desk signer(ScopeFacts scope) {
        Route route = routes.route(routes.dossier(scope.businessKey()));
        RoutedStep sign = route.stages().stream()
                .map(stage -> stage.steps().get(StepKey.SIGN))
                .filter(java.util.Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(route.returnStep());
        return desk(sign.unitCode(), sign.group(), sign.nameVi(), sign.nameEn());
    }

    /** A consultation goes to the unit the approved process names, or to one the officer asked beside it. */
    private Desk asked(ScopeFacts scope) {
        String unit = consultations.unit(scope);
        return routes.step(StepKey.CONSULT.key(), scope)
                .filter(step -> step.unitCode().equals(unit))
                .map(this::routed)
                .orElseGet(() -> desk(unit, Role.OFFICER.group(unit), null, null));
    }

    private Desk routed(RoutedStep step) {
        return desk(step.unitCode(), step.group(), step.nameVi(), step.nameEn());
    }

    private Desk desk(String unitCode, String group, String nameVi, String nameEn) {
        Unit unit = organisation.require(unitCode);
        return new Desk(unitCode, unit.institutionCode(), group, nameVi, nameEn);
    }

    private static Desk renamed(Desk desk, String nameVi, String nameEn) {
        return new Desk(desk.unitCode(), desk.institutionCode(), desk.group(), nameVi, nameEn);
    }
}
