package vn.congvu.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.dossier.DossierView.ApplicantView;
import vn.congvu.dossier.DossierView.ComponentView;
import vn.congvu.sla.ClockKind;
import vn.congvu.workflow.StepViews;
import vn.congvu.workflow.Workflows;

/** Puts the page of a dossier together. */
@Component
class DossierViews {

    private final DossierRows rows;
    private final DossierComponents components;
    private final DossierRecords records;
    private final StepViews steps;
    private final Workflows workflows;
    private final AllowedActions actions;
    private final Extensions extensions;
    private final PromiseClock promise;

    DossierViews(
            DossierRows rows,
            DossierComponents components,
            DossierRecords records,
            StepViews steps,
            Workflows workflows,
            AllowedActions actions,
            Extensions extensions,
            PromiseClock promise) {
        this.rows = rows;
        this.components = components;
        this.records = records;
        this.steps = steps;
        this.workflows = workflows;
        this.actions = actions;
        this.extensions = extensions;
        this.promise = promise;
    }

    DossierView of(Dossier dossier) {
        return new DossierView(
                rows.of(dossier),
                applicant(dossier.applicant()),
                dossier.channel(),
                components(dossier.code()),
                new DossierView.Fee(dossier.feeVnd(), dossier.isFeePaid()),
                dossier.procedureVersionId(),
                dossier.calendarVersion(),
                records.slips(dossier.code()),
                steps.of(dossier.code()),
                records.history(dossier.code()),
                new DossierView.Diagram(workflows.positions(dossier.code())),
                actions.on(dossier),
                extensions.window(dossier),
                promise.due(dossier, ClockKind.STATUTORY),
                promise.due(dossier, ClockKind.COMMITTED),
                promise.overdueByRule(dossier));
    }

    private static ApplicantView applicant(Applicant applicant) {
        return new ApplicantView(
                applicant.fullName(),
                applicant.maskedIdentityNumber(),
                applicant.maskedPhone(),
                applicant.email(),
                applicant.address(),
                applicant.type());
    }

    private List<ComponentView> components(String code) {
        return components.findByDossierCodeOrderByPosition(code).stream()
                .map(component -> new ComponentView(
                        component.code(),
                        component.nameVi(),
                        component.nameEn(),
                        component.isRequired(),
                        component.isReceived(),
                        component.note()))
                .toList();
    }
}
