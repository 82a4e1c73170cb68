package vn.congvu.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.procedure.StepKey;
import vn.congvu.security.CurrentUser;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;

/**
 * What people may ask of a dossier beside the steps of its process. Each verb locks the dossier, checks its state and
 * answers with the present state when it is too late.
 */
@Service
public class DossierDesk {

    private static final Set<String> STEPS_THAT_ASK = Set.of(StepDesks.INTAKE, StepKey.PROCESS.key());

    private final DossierLock lock;
    private final DossierComponents components;
    private final DossierAccess access;
    private final DossierWorkflow workflow;
    private final DossierJournal journal;
    private final Promises promises;
    private final InboxTasks tasks;
    private final TaskDesk taskDesk;
    private final CurrentUser user;

    DossierDesk(
            DossierLock lock,
            DossierComponents components,
            DossierAccess access,
            DossierWorkflow workflow,
            DossierJournal journal,
            Promises promises,
            InboxTasks tasks,
            TaskDesk taskDesk,
            CurrentUser user) {
        this.lock = lock;
        this.components = components;
        this.access = access;
        this.workflow = workflow;
        this.journal = journal;
        this.promises = promises;
        this.tasks = tasks;
        this.taskDesk = taskDesk;
        this.user = user;
    }

    /** The applicant takes the dossier back; possible until the result is signed (Circular 03/2025/TT-VPCP). */
    @Transactional
    public void withdraw(String code, String reason) {
        Dossier dossier = lock.visible(code);
        require(access.mayActForApplicant(code));
        if (dossier.resultSignedAt() != null) {
            throw DossierProblems.resultSigned(code);
        }
        requireOpen(dossier);
        dossier.closingFor(reason);
        journal.note(code, HistoryEntry.Kind.WITHDRAWN, user.username(), reason);
        if (!workflow.withdrawn(dossier)) {
            throw DossierProblems.notNow(code, dossier.status());
        }
    }

    /** Asks the applicant for what is missing, from the step that is at work on it. */
    @Transactional
    public void requestSupplement(String code, String reason, List<String> missing) {
        Dossier dossier = lock.visible(code);
        InboxTask asking = tasks.findByDossierCode(code).stream()
                .filter(task -> STEPS_THAT_ASK.contains(task.stepKey()))
                .findFirst()
                .orElseThrow(() -> DossierProblems.notNow(code, dossier.status()));
        taskDesk.complete(
                asking.taskId(),
                Map.of("decision", "supplement", "supplementItems", missing, "supplementReason", reason));
    }

    /** The applicant has handed in what was missing. */
    @Transactional
    public void receiveSupplement(String code, List<String> received) {
        Dossier dossier = lock.visible(code);
        require(access.mayActForApplicant(code));
        if (dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
            throw DossierProblems.notNow(code, dossier.status());
        }
        components.findByDossierCodeOrderByPosition(code).stream()
                .filter(component -> received.contains(component.code()))
                .forEach(DossierComponent::received);
        journal.note(code, HistoryEntry.Kind.SUPPLEMENT_RECEIVED, user.username(), null);
        if (!workflow.supplementReceived(dossier)) {
            throw DossierProblems.notNow(code, dossier.status());
        }
    }

    @Transactional
    public void extend(String code, LocalDate newDate, String reason) {
        Dossier dossier = lock.visible(code);
        require(access.maySignPromise(code));
        requireUnderWay(dossier);
        promises.extend(dossier, newDate, reason, user.username());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw DossierProblems.notAllowed();
        }
    }

    private static void requireOpen(Dossier dossier) {
        if (dossier.status().closed()) {
            throw DossierProblems.notNow(dossier.code(), dossier.status());
        }
    }

    private static void requireUnderWay(Dossier dossier) {
        if (!dossier.status().underWay()) {
            throw DossierProblems.notNow(dossier.code(), dossier.status());
        }
    }
}
