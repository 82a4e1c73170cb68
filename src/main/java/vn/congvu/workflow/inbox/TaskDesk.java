package vn.congvu.workflow.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.organisation.Officer;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.Cases;

/**
 * What people do with tasks: take, give back, hand over, keep a draft, complete. Every verb locks the
 * case first, so that of two people acting at the same moment exactly one succeeds and the other is told who did.
 */
@Service
public class TaskDesk {

    private final InboxTasks tasks;
    private final Cases cases;
    private final TaskSubmissions submissions;
    private final EngineTasks engine;
    private final TaskForms forms;
    private final TaskAccess access;
    private final Groups groups;
    private final SeparateDuties separate;
    private final CurrentUser user;
    private final Clock clock;

    TaskDesk(
            InboxTasks tasks,
            Cases cases,
            TaskSubmissions submissions,
            EngineTasks engine,
            TaskForms forms,
            TaskAccess access,
            Groups groups,
            SeparateDuties separate,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.submissions = submissions;
        this.engine = engine;
        this.forms = forms;
        this.access = access;
        this.groups = groups;
        this.separate = separate;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public InboxTask visible(String taskId) {
        return tasks.findById(taskId).filter(access::maySee).orElseThrow(() -> TaskProblems.gone(taskId));
    }

    @Transactional
    public InboxTask claim(String taskId) {
        InboxTask task = locked(taskId);
        if (access.mine(task)) {
            return task;
        }
        requireFree(task);
        requireNotBarred(task, user.username());
        engine.assign(taskId, user.username());
        return task;
    }

    @Transactional
    public InboxTask unclaim(String taskId) {
        InboxTask task = locked(taskId);
        if (!access.mayUnclaim(task)) {
            throw TaskProblems.notYours();
        }
        engine.assign(taskId, null);
        return task;
    }

    @Transactional
    public InboxTask assign(String taskId, String username) {
        InboxTask task = locked(taskId);
        if (!access.mayAssign(task)) {
            throw TaskProblems.notYours();
        }
        requireNotBarred(task, user.username());
        requireNotBarred(task, username);
        if (assignees(task).stream().noneMatch(officer -> officer.username().equals(username))) {
            throw TaskProblems.notInGroup(username);
        }
        engine.assign(taskId, username);
        return task;
    }

    /** What the person asking may do with a task now. */
    public record Abilities(boolean claim, boolean unclaim, boolean assign, boolean complete) {}

    public Abilities abilities(InboxTask task) {
        boolean free = bar(task, user.username()).isEmpty();
        return new Abilities(
                free && access.mayClaim(task),
                access.mayUnclaim(task),
                free && access.mayAssign(task),
                free && access.mayComplete(task));
    }

    /** What keeps the person asking from a task that would be theirs to do or to hand out. */
    public Optional<Problem> bar(InboxTask task) {
        return access.mayComplete(task) || access.mayAssign(task) ? bar(task, user.username()) : Optional.empty();
    }

    /** The people of the task's group, to whom it can be handed. */
    public List<Officer> assignees(InboxTask task) {
        return groups.members(task.candidateGroup()).stream()
                .filter(officer -> bar(task, officer.username()).isEmpty())
                .toList();
    }

    @Transactional
    public Instant draft(String taskId, Map<String, Object> data) {
        InboxTask task = locked(taskId);
        requireMayComplete(task);
        forms.checkDraft(task, data);
        task.draft(forms.write(data), user.username(), clock.instant());
        return task.draftSavedAt();
    }

    @Transactional
    public InboxTask complete(String taskId, Map<String, Object> sent) {
        InboxTask task = locked(taskId);
        requireMayComplete(task);
        Map<String, Object> data = forms.answers(task, sent);
        Map<String, Object> routing = forms.accept(task, data, user.username());
        submissions.save(new TaskSubmission(task, forms.write(data), user.username(), clock.instant()));
        separate.done(task, user.username()).forEach(open -> engine.assign(open.taskId(), null));
        if (task.assignee() == null) {
            engine.assign(taskId, user.username());
        }
        engine.complete(taskId, routing);
        return task;
    }

    /** Another open task of the same case that this user may do; the wish of everybody who has just finished one. */
    @Transactional(readOnly = true)
    public Optional<InboxTask> nextOf(String dossierCode) {
        return tasks.findByDossierCode(dossierCode).stream()
                .filter(access::mayComplete)
                .filter(task -> bar(task, user.username()).isEmpty())
                .findFirst();
    }

    private InboxTask locked(String taskId) {
        tasks.caseOf(taskId).ifPresent(code -> cases.of(code).locks().lock(code));
        InboxTask task = tasks.lock(taskId).orElseThrow(() -> closed(taskId));
        if (!access.maySee(task)) {
            throw TaskProblems.gone(taskId);
        }
        return task;
    }

    private RuntimeException closed(String taskId) {
        return submissions
                .findById(taskId)
                .<RuntimeException>map(done -> TaskProblems.doneMeanwhile(done.submittedBy()))
                .orElseGet(() -> TaskProblems.gone(taskId));
    }

    private void requireMayComplete(InboxTask task) {
        if (!access.mine(task)) {
            requireFree(task);
        }
        requireNotBarred(task, user.username());
    }

    private void requireNotBarred(InboxTask task, String username) {
        bar(task, username).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    private Optional<Problem> bar(InboxTask task, String username) {
        Optional<Problem> separated = separate.bar(task, username);
        return separated.isPresent() ? separated : barredByCase(task, username);
    }

    private Optional<Problem> barredByCase(InboxTask task, String username) {
        return cases.of(task.dossierCode()).facts().barred(task.stepKey(), task.scope(), username);
    }

    private void requireFree(InboxTask task) {
        if (task.assignee() != null) {
            throw TaskProblems.takenBy(task.assignee());
        }
        if (!access.mayClaim(task)) {
            throw TaskProblems.notYours();
        }
    }
}
