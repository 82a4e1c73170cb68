package vn.congvu.leadershipexam.appointment;

import java.util.Map;
import java.util.Optional;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;

/** A step about one winner: shows the post, never lets the winner decide about it. */
abstract class WinnerStep implements ExamStep {

    private final String step;
    private final Winners winners;
    private final Posts posts;

    WinnerStep(String step, Winners winners, Posts posts) {
        this.step = step;
        this.winners = winners;
        this.posts = posts;
    }

    @Override
    public final String step() {
        return step;
    }

    @Override
    public final void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        completing(round, winner(round, council, done.scope().branch()), done);
    }

    abstract void completing(ExamRound round, Winner winner, StepCompletion.StepDone done);

    final Winner winner(ExamRound round, Integer council, Integer branch) {
        return winners.require(round.code(), council, branch);
    }

    @Override
    public Map<String, Object> prefill(ExamRound round, Integer council, Integer branch) {
        return Map.of("post", post(round, council, branch).titleVi());
    }

    @Override
    public Optional<Bilingual> about(ExamRound round, Integer council, Integer branch) {
        return Optional.of(post(round, council, branch).title());
    }

    private Post post(ExamRound round, Integer council, Integer branch) {
        return posts.require(round.code(), winner(round, council, branch).postNo());
    }

    @Override
    public Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        return winner(round, council, branch).is(username)
                ? Optional.of(AppointmentProblems.ownAppointment())
                : Optional.empty();
    }
}
