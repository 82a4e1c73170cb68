package vn.congvu.dossier.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.congvu.dossier.DossierDesk;
import vn.congvu.dossier.DossierPauses;
import vn.congvu.dossier.Intake;
import vn.congvu.dossier.NewDossier;
import vn.congvu.dossier.NewDossier.HandedIn;
import vn.congvu.dossier.Suspension;
import vn.congvu.sla.PauseReason;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;

/** Does what a line of the scenario says, as the person it is meant for, at the moment the product's clock shows. */
@Component
@Profile(DemoDossiers.PROFILE)
class Performer {

    private final Intake intake;
    private final DossierDesk desk;
    private final DossierPauses pauses;
    private final TaskDesk taskDesk;
    private final InboxTasks tasks;
    private final Cast cast;

    Performer(Intake intake, DossierDesk desk, DossierPauses pauses, TaskDesk taskDesk, InboxTasks tasks, Cast cast) {
        this.intake = intake;
        this.desk = desk;
        this.pauses = pauses;
        this.taskDesk = taskDesk;
        this.tasks = tasks;
        this.cast = cast;
    }

    /** @return the code of the new dossier */
    String submit(Scene scene) {
        ScriptedDossier dossier = scene.dossier();
        List<HandedIn> papers = scene.neededComponents().stream()
                .map(component -> new HandedIn(component, true, null))
                .toList();
        NewDossier submission = new NewDossier(
                dossier.procedure(), dossier.unit(), dossier.channel(), scene.applicant(), papers, Map.of());
        AtomicReference<String> code = new AtomicReference<>();
        cast.as(clerk(scene), () -> code.set(intake.submit(submission).code()));
        return code.get();
    }

    void perform(Scene scene, String code) {
        switch (scene.event().verb()) {
            case SUPPLIED, WITHDRAW -> speakForApplicant(scene, code);
            case SUSPEND, RESUME -> moveClock(scene, code);
            case CLAIM, GIVE_BACK, DRAFT -> handle(scene, task(scene, code, List.of(object(scene))));
            case KEEPS -> open(code, Verb.KEEPS.steps()).ifPresent(task -> complete(scene, task));
            default -> complete(scene, task(scene, code, scene.event().verb().steps()));
        }
    }

    private void speakForApplicant(Scene scene, String code) {
        ScriptedEvent event = scene.event();
        cast.as(clerk(scene), () -> {
            if (event.verb() == Verb.WITHDRAW) {
                desk.withdraw(code, event.text());
            } else {
                desk.receiveSupplement(code, event.objects());
            }
        });
    }

    private void moveClock(Scene scene, String code) {
        ScriptedEvent event = scene.event();
        cast.as(worker(scene, task(scene, code, List.of("process"))), () -> {
            if (event.verb() == Verb.SUSPEND) {
                PauseReason reason = PauseReason.valueOf(event.object());
                pauses.suspend(code, new Suspension(reason, event.text(), null, null, null));
            } else {
                pauses.resume(code, event.text());
            }
        });
    }

    private void handle(Scene scene, InboxTask task) {
        ScriptedEvent event = scene.event();
        cast.as(worker(scene, task), () -> {
            switch (event.verb()) {
                case CLAIM -> taskDesk.claim(task.taskId());
                case GIVE_BACK -> taskDesk.unclaim(task.taskId());
                default -> taskDesk.draft(task.taskId(), Answers.begun(event.object(), event.text()));
            }
        });
    }

    private void complete(Scene scene, InboxTask task) {
        cast.as(worker(scene, task), () -> taskDesk.complete(task.taskId(), Answers.to(scene, task)));
    }

    private InboxTask task(Scene scene, String code, List<String> steps) {
        return open(code, steps)
                .orElseThrow(() -> new UnreadableScenario("nobody works on " + steps + " of " + code + " when '"
                        + scene.dossier().shows() + "' wants to " + scene.event()));
    }

    private Optional<InboxTask> open(String code, List<String> steps) {
        return tasks.findByDossierCode(code).stream()
                .filter(task -> steps.contains(task.stepKey()))
                .findFirst();
    }

    private static String object(Scene scene) {
        return scene.event().object();
    }

    private String worker(Scene scene, InboxTask task) {
        String named = scene.event().by();
        return named == null ? cast.workerOn(task) : named;
    }

    private String clerk(Scene scene) {
        String named = scene.event().by();
        return named == null ? cast.holder("clerk", scene.dossier().unit()) : named;
    }
}
