package vn.congvu.dossier;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;

/** The verbs that the person asking may use on a dossier now; exactly those {@link DossierDesk} would carry out. */
@Component
class AllowedActions {

    private final DossierAccess access;
    private final PromiseClock promise;
    private final Extensions extensions;
    private final InboxTasks tasks;
    private final TaskDesk desk;

    AllowedActions(DossierAccess access, PromiseClock promise, Extensions extensions, InboxTasks tasks, TaskDesk desk) {
        this.access = access;
        this.promise = promise;
        this.extensions = extensions;
        this.tasks = tasks;
        this.desk = desk;
    }

    List<String> on(Dossier dossier) {
        List<String> actions = new ArrayList<>();
        boolean paused = promise.stands(dossier);
        boolean awaiting = dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED;
        when(actions, "withdraw", access.mayActForApplicant(dossier.code()) && withdrawable(dossier));
        when(actions, "receiveSupplement", access.mayActForApplicant(dossier.code()) && awaiting);
        when(actions, "requestSupplement", mayAsk(dossier));
        when(
                actions,
                "extend",
                access.maySignPromise(dossier.code())
                        && extensions.window(dossier).allowedNow());
        boolean mayMove = access.mayMoveClock(dossier.code());
        when(actions, "suspend", mayMove && dossier.status() == DossierStatus.PROCESSING && !paused);
        when(actions, "resume", mayMove && paused && !awaiting);
        return actions;
    }

    private static boolean withdrawable(Dossier dossier) {
        return dossier.resultSignedAt() == null && !dossier.status().closed() && dossier.status() != DossierStatus.DONE;
    }

    private boolean mayAsk(Dossier dossier) {
        return tasks.findByDossierCode(dossier.code()).stream()
                .filter(task -> task.stepKey().equals(StepDesks.INTAKE)
                        || task.stepKey().equals(StepKey.PROCESS.key()))
                .anyMatch(task -> desk.abilities(task).complete());
    }

    private static void when(List<String> actions, String action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
