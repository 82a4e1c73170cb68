package vn.congvu.workflow.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;

/**
 * Keeps steps apart that the model wants done by different people: whoever has done one of them is not offered the other,
 * in whichever order they come.
 */
@Component
public class SeparateDuties {

    private final InboxBars bars;
    private final InboxTasks tasks;
    private final TaskSubmissions submissions;

    SeparateDuties(InboxBars bars, InboxTasks tasks, TaskSubmissions submissions) {
        this.bars = bars;
        this.tasks = tasks;
        this.submissions = submissions;
    }

    /** A task has been opened: those who have done a step it must be kept apart from are kept from it. */
    public void opened(InboxTask task) {
        submissions.findByDossierCodeOrderBySubmittedAt(task.dossierCode()).stream()
                .filter(done -> task.duty().excludes(done.duty()))
                .forEach(done -> keep(task, done.submittedBy(), new Bilingual(done.nameVi(), done.nameEn())));
    }

    /**
     * Somebody has done a task: the open ones it must be kept apart from are kept from them.
     *
     * @return those they had taken already
     */
    List<InboxTask> done(InboxTask task, String by) {
        List<InboxTask> apart = tasks.findByDossierCode(task.dossierCode()).stream()
                .filter(open -> !open.taskId().equals(task.taskId()))
                .filter(open -> open.duty().excludes(task.duty()))
                .toList();
        apart.forEach(open -> keep(open, by, new Bilingual(task.nameVi(), task.nameEn())));
        return apart.stream().filter(open -> by.equals(open.assignee())).toList();
    }

    public boolean keepsFrom(InboxTask task, String username) {
        return bar(task, username).isPresent();
    }

    Optional<Problem> bar(InboxTask task, String username) {
        return bars.findByTaskIdAndUsername(task.taskId(), username)
                .map(bar -> TaskProblems.separateDuties(username, new Bilingual(bar.doneVi(), bar.doneEn())));
    }

    public void gone(String taskId) {
        bars.deleteByTaskId(taskId);
    }

    private void keep(InboxTask task, String username, Bilingual done) {
        bars.save(new InboxBar(task.taskId(), username, done.vi(), done.en()));
    }
}
