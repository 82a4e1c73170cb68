package vn.congvu.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a dossier and whom its steps are meant for. */
@Component
class DossierFacts implements CaseFacts {

    private final DossierRoutes routes;
    private final StepDesks desks;
    private final StageAssignments assignments;
    private final DossierComponents components;
    private final Opinions opinions;

    DossierFacts(
            DossierRoutes routes,
            StepDesks desks,
            StageAssignments assignments,
            DossierComponents components,
            Opinions opinions) {
        this.routes = routes;
        this.desks = desks;
        this.assignments = assignments;
        this.components = components;
        this.opinions = opinions;
    }

    @Override
    public CaseSummary summary(String step, ScopeFacts scope) {
        Dossier dossier = routes.dossier(scope.businessKey());
        ProcedureVersion procedure = routes.procedure(dossier);
        return new CaseSummary(
                dossier.code(),
                procedure.code(),
                procedure.nameVi(),
                procedure.nameEn(),
                dossier.applicant().fullName());
    }

    @Override
    public CaseCard card(String businessKey) {
        Dossier dossier = routes.dossier(businessKey);
        ProcedureVersion procedure = routes.procedure(dossier);
        return new CaseCard(
                dossier.code(),
                procedure.nameVi(),
                procedure.nameEn(),
                dossier.applicant().fullName(),
                dossier.promisedAt(),
                dossier.status().name(),
                components.findByDossierCodeOrderByPosition(businessKey).stream()
                        .map(component -> new CaseCard.Component(
                                component.code(),
                                component.nameVi(),
                                component.nameEn(),
                                component.isRequired(),
                                component.isReceived()))
                        .toList(),
                List.of());
    }

    @Override
    public Optional<Consultation> consultation(String step, ScopeFacts scope) {
        return opinions.of(step, scope);
    }

    @Override
    public StepDesk desk(String step, ScopeFacts scope, String group) {
        StepDesks.Desk desk = desks.of(step, scope);
        return new StepDesk(desk.unitCode(), desk.institutionCode());
    }

    @Override
    public Optional<String> preferredAssignee(String step, ScopeFacts scope) {
        if (StepDesks.INTAKE.equals(step)) {
            return receivingClerk(scope);
        }
        boolean officersWork =
                StepKey.PROCESS.key().equals(step) || StepKey.FINALISE.key().equals(step);
        return officersWork && scope.stage() != null
                ? assignments
                        .findByDossierCodeAndStage(scope.businessKey(), scope.stage())
                        .map(StageAssignment::officer)
                : Optional.empty();
    }

    /** At the counter the clerk who takes the papers decides there and then. */
    private Optional<String> receivingClerk(ScopeFacts scope) {
        Dossier dossier = routes.dossier(scope.businessKey());
        return dossier.channel() == Channel.COUNTER ? Optional.of(dossier.createdBy()) : Optional.empty();
    }
}
