package vn.congvu.dossier;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.RoutedStage;
import vn.congvu.procedure.StepKey;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;

/** Takes the facts of each completed step over into the dossier, and fills its forms. */
@Component
class DossierSteps implements StepCompletion {

    private final DossierRoutes routes;
    private final DossierComponents components;
    private final StageAssignments assignments;
    private final Participation parties;
    private final DossierJournal journal;
    private final StepChoices choices;
    private final ApologyStep apology;
    private final Consultations consultations;
    private final Clock clock;

    DossierSteps(
            DossierRoutes routes,
            DossierComponents components,
            StageAssignments assignments,
            Participation parties,
            DossierJournal journal,
            StepChoices choices,
            ApologyStep apology,
            Consultations consultations,
            Clock clock) {
        this.routes = routes;
        this.components = components;
        this.assignments = assignments;
        this.parties = parties;
        this.journal = journal;
        this.choices = choices;
        this.apology = apology;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public void completing(StepDone step) {
        String decision = step.text("decision");
        if (StepDesks.INTAKE.equals(step.step())) {
            intake(step, decision);
        } else if (StepDesks.COLLECT_FEE.equals(step.step())) {
            routes.dossier(step.scope().businessKey()).feePaid();
        } else if (StepKey.ASSIGN.key().equals(step.step())) {
            assign(step);
        } else if (StepDesks.APOLOGY.equals(step.step())) {
            apology.check(routes.dossier(step.scope().businessKey()), step.data());
        } else if ("consult".equals(decision)) {
            consultations
                    .chosen(step.scope(), step.data())
                    .forEach(unit -> parties.join(step.scope().businessKey(), unit));
        }
        if (signsResult(step, decision)) {
            routes.dossier(step.scope().businessKey()).resultSigned(clock.instant());
        }
        journal(step, decision);
    }

    @Override
    public Map<String, List<Choice>> choices(String step, ScopeFacts scope) {
        return choices.of(step, scope);
    }

    @Override
    public Map<String, Object> prefill(String step, ScopeFacts scope) {
        Dossier dossier = routes.dossier(scope.businessKey());
        Map<String, Object> data = new HashMap<>();
        if (StepDesks.INTAKE.equals(step)) {
            data.put("receivedComponents", received(dossier));
        } else if (StepDesks.COLLECT_FEE.equals(step)) {
            data.put("amount", dossier.feeVnd());
        } else if (StepDesks.APOLOGY.equals(step)) {
            data.putAll(apology.prefill(dossier));
        } else if (StepKey.PROCESS.key().equals(step)) {
            consultations.foreseen(scope).ifPresent(unit -> data.put(Consultations.UNITS, List.of(unit)));
        }
        return data;
    }

    private List<String> received(Dossier dossier) {
        return components.findByDossierCodeOrderByPosition(dossier.code()).stream()
                .filter(DossierComponent::isReceived)
                .map(DossierComponent::code)
                .toList();
    }

    /** What the clerk ticks is what has been handed in; a dossier is accepted only when nothing required is missing. */
    private void intake(StepDone step, String decision) {
        List<DossierComponent> all =
                components.findByDossierCodeOrderByPosition(step.scope().businessKey());
        if (step.data().get("receivedComponents") instanceof Collection<?> ticked) {
            all.forEach(component -> component.handedIn(ticked.contains(component.code()), component.note()));
        }
        if ("accept".equals(decision)) {
            Problem problem = new Problem("components-missing", 400);
            all.stream()
                    .filter(component -> component.isRequired() && !component.isReceived())
                    .forEach(component -> problem.field(
                            "data.receivedComponents", "component-missing", component.nameVi(), component.code()));
            problem.throwIfAnyField();
        }
    }

    private void assign(StepDone step) {
        String code = step.scope().businessKey();
        int stage = step.scope().stage();
        StageAssignment assignment =
                assignments.findByDossierCodeAndStage(code, stage).orElseGet(() -> new StageAssignment(code, stage));
        assignment.to(step.text("officer"));
        assignments.save(assignment);
    }

    /** The result is signed by the leader of the last stage; a stage without that step has it in its draft. */
    private boolean signsResult(StepDone step, String decision) {
        if (step.scope().stage() == null) {
            return false;
        }
        List<RoutedStage> stages =
                routes.route(routes.dossier(step.scope().businessKey())).stages();
        RoutedStage last = stages.get(stages.size() - 1);
        if (step.scope().stage() != last.index()) {
            return false;
        }
        boolean leaderSigns = last.steps().containsKey(StepKey.SIGN);
        return leaderSigns
                ? StepKey.SIGN.key().equals(step.step()) && "sign".equals(decision)
                : StepKey.PROCESS.key().equals(step.step()) && "submit".equals(decision);
    }

    private void journal(StepDone step, String decision) {
        boolean back = "return".equals(decision);
        journal.step(
                step.scope().businessKey(),
                back ? HistoryEntry.Kind.RETURNED_FOR_REWORK : HistoryEntry.Kind.STEP_DONE,
                step.step(),
                step.scope().stage(),
                step.by(),
                back ? step.text("reason") : step.text("note"));
    }
}
