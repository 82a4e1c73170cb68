package vn.congvu.leadershipexam.result;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** With this step the result is public. */
@Component
class PublishResult implements ExamStep {

    private final Results results;
    private final FrozenResult frozen;
    private final ResultPublication publication;

    PublishResult(Results results, FrozenResult frozen, ResultPublication publication) {
        this.results = results;
        this.frozen = frozen;
        this.publication = publication;
    }

    @Override
    public String step() {
        return "publishResult";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        ExamResult result = results.latest(round.code(), council)
                .filter(latest -> latest.state() == ExamResult.State.APPROVED)
                .orElseThrow(ResultProblems::notApproved);
        frozen.requireUnchanged(result, done.by());
        publication.publish(result, done.by());
    }
}
