package vn.congvu.leadershipexam.appointment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;

/** The winner completes the personnel file; nobody does it for them. */
@Component
class CompleteFile extends WinnerStep {

    static final String STEP = "completeFile";

    private final Appointments appointments;
    private final Clock clock;

    CompleteFile(Winners winners, Posts posts, Appointments appointments, Clock clock) {
        super(STEP, winners, posts);
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    void completing(ExamRound round, Winner winner, StepCompletion.StepDone done) {
        appointments.fileCompleted(winner, clock.instant());
    }

    @Override
    public Optional<String> assignee(ExamRound round, Integer council, Integer branch) {
        return Optional.of(winner(round, council, branch).username());
    }

    @Override
    public Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        return winner(round, council, branch).is(username)
                ? Optional.empty()
                : Optional.of(AppointmentProblems.onlyWinner());
    }
}
