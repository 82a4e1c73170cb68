package vn.congvu.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.dossier.DossierView.ApplicantView;
import vn.congvu.dossier.DossierView.ComponentView;
import vn.congvu.dossier.DossierView.HistoryView;
import vn.congvu.dossier.DossierView.Person;
import vn.congvu.dossier.DossierView.SlipView;
import vn.congvu.dossier.DossierView.StepView;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.Workflows;

/** Puts the page of a dossier together. */
@Component
class DossierViews {

    private static final Set<ClockKind> STEPS = Set.of(ClockKind.RECEPTION, ClockKind.STEP, ClockKind.CONSULTATION);

    private final DossierRows rows;
    private final DossierComponents components;
    private final Slips slips;
    private final History history;
    private final SlaLedger ledger;
    private final Workflows workflows;
    private final Organisation organisation;
    private final AllowedActions actions;

    DossierViews(
            DossierRows rows,
            DossierComponents components,
            Slips slips,
            History history,
            SlaLedger ledger,
            Workflows workflows,
            Organisation organisation,
            AllowedActions actions) {
        this.rows = rows;
        this.components = components;
        this.slips = slips;
        this.history = history;
        this.ledger = ledger;
        this.workflows = workflows;
        this.organisation = organisation;
        this.actions = actions;
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
                slips(dossier.code()),
                steps(dossier.code()),
                history(dossier.code()),
                new DossierView.Diagram(workflows.positions(dossier.code())),
                actions.on(dossier));
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

    private List<SlipView> slips(String code) {
        return slips.findByDossierCodeOrderByIssuedAt(code).stream()
                .map(slip -> new SlipView(
                        slip.kind().name(),
                        slip.kind().form(),
                        slip.number(),
                        slip.issuedAt(),
                        slip.issuedBy(),
                        slip.reason(),
                        slip.newDate()))
                .toList();
    }

    private List<StepView> steps(String code) {
        List<StepView> steps = new ArrayList<>();
        for (ClockReading reading : ledger.ofDossier(code)) {
            if (STEPS.contains(reading.kind())) {
                steps.add(step(reading));
            }
        }
        return steps;
    }

    private StepView step(ClockReading reading) {
        return new StepView(
                reading.key(),
                reading.kind().name(),
                reading.elementId(),
                reading.nameVi(),
                reading.nameEn(),
                reading.unitCode(),
                rows.unitName(reading.unitCode()),
                rows.unitNameEn(reading.unitCode()),
                person(reading.owner()),
                reading.startedAt(),
                reading.dueAt(),
                reading.stoppedAt(),
                reading.outcome() == null ? null : reading.outcome().name(),
                reading.state().name(),
                reading.workedMinutes());
    }

    private List<HistoryView> history(String code) {
        return history.findByDossierCodeOrderByIdAsc(code).stream()
                .map(entry -> new HistoryView(
                        entry.happenedAt(),
                        person(entry.actor()),
                        entry.kind().name(),
                        entry.step(),
                        entry.stage(),
                        entry.text()))
                .toList();
    }

    private Person person(String username) {
        return username == null
                ? null
                : new Person(
                        username,
                        organisation.officer(username).map(Officer::fullName).orElse(username));
    }
}
