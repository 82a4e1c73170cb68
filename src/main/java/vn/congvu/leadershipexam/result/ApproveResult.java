package vn.congvu.leadershipexam.result;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion.StepDone;

/** The authority approves a result as it was drawn up, or sends it back with a reason; it changes nothing in it. */
@Component
class ApproveResult implements ExamStep {

    private static final String APPROVE = "approve";

    private final Results results;
    private final FrozenResult frozen;
    private final Evidence evidence;
    private final Clock clock;

    ApproveResult(Results results, FrozenResult frozen, Evidence evidence, Clock clock) {
        this.results = results;
        this.frozen = frozen;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "approveResult";
    }

    @Override
    public Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        return results.latest(round.code(), council)
                .filter(latest -> latest.drawnBy().equals(username))
                .map(own -> ResultProblems.ownDraft());
    }

    @Override
    public void completing(ExamRound round, Integer council, StepDone done) {
        ExamResult result = results.latest(round.code(), council)
                .filter(latest -> latest.state() == ExamResult.State.DRAWN_UP)
                .orElseThrow(ResultProblems::notDrawnUp);
        boolean approved = APPROVE.equals(done.text("decision"));
        if (approved) {
            frozen.requireUnchanged(result, done.by());
        }
        results.decided(
                result,
                approved ? ExamResult.State.APPROVED : ExamResult.State.RETURNED,
                done.by(),
                done.text("number"),
                done.text("reason"),
                clock.instant());
        evidence.add(
                round.code(),
                council,
                Evidence.Kind.RESULT_APPROVED,
                done.by(),
                Map.of("version", result.version(), "approved", approved, "number", shown(done.text("number"))));
    }

    private static String shown(String text) {
        return text == null ? "" : text;
    }
}
