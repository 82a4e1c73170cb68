package vn.congvu.leadershipexam;

import java.util.Map;
import java.util.Optional;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;

/**
 * What a part of the exam does when a task of the models is about to be completed. A bean each; a step nobody answers for
 * is completed as its form says. The council is null in steps of the whole round; the branch is null where a step is done
 * once, else 1 for the first.
 */
public interface ExamStep {

    /** As it stands in the model: {@code vet} for instance. */
    String step();

    /** Refuses with a described problem while the work is not finished; the round is locked. */
    default void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {}

    /** Values the form starts with. */
    default Map<String, Object> prefill(ExamRound round, Integer council, Integer branch) {
        return Map.of();
    }

    /** What the step is about inside its council, in words for the inbox: a post, a bag; never a person. */
    default Optional<Bilingual> about(ExamRound round, Integer council, Integer branch) {
        return Optional.empty();
    }

    /** What forbids this person to do the step although they are in its group. */
    default Optional<Problem> barred(ExamRound round, Integer council, Integer branch, String username) {
        return Optional.empty();
    }

    /** The person the step is meant for. */
    default Optional<String> assignee(ExamRound round, Integer council, Integer branch) {
        return Optional.empty();
    }
}
