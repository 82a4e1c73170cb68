package vn.congvu.leadershipexam.appointment;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.security.CurrentUser;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;
import vn.congvu.workflow.inbox.TaskDesk;

/** A winner from outside has no inbox: what a winner has to do is done at the appointment itself. */
@Service
public class AppointmentDesk {

    private final ExamRounds rounds;
    private final InboxTasks inbox;
    private final TaskDesk tasks;
    private final Winners winners;
    private final CurrentUser user;

    AppointmentDesk(ExamRounds rounds, InboxTasks inbox, TaskDesk tasks, Winners winners, CurrentUser user) {
        this.rounds = rounds;
        this.inbox = inbox;
        this.tasks = tasks;
        this.winners = winners;
        this.user = user;
    }

    @Transactional
    public void completeFile(String code, int post) {
        rounds.requireLocked(code);
        InboxTask task = inbox.findByDossierCode(code).stream()
                .filter(one -> one.stepKey().equals(CompleteFile.STEP) && isOf(one, post))
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(code + "/" + post));
        tasks.complete(task.taskId(), Map.of("complete", true, "originals", true));
    }

    private boolean isOf(InboxTask task, int post) {
        Winner winner = winners.require(
                task.dossierCode(), task.scope().stage(), task.scope().branch());
        return winner.postNo() == post && winner.is(user.username());
    }
}
