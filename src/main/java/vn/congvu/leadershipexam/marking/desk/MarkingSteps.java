package vn.congvu.leadershipexam.marking.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamNumber;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.StepCompletion.StepDone;

/** What has to be done before the steps of marking are complete, and for whom each is. */
@Configuration(proxyBeanMethods = false)
class MarkingSteps {

    /** A step of a round of marking: one for each bag, meant for its marker. */
    private record BagStep(String step, Marking marking, BagStore bags) implements ExamStep {

        @Override
        public void completing(ExamRound round, Integer council, StepDone done) {
            Integer branch = done.scope().branch();
            bag(round, council, branch).filter(bag -> !bag.isLocked()).ifPresent(bag -> {
                throw DeskProblems.bagNotLocked(bag.number());
            });
        }

        @Override
        public Optional<String> assignee(ExamRound round, Integer council, Integer branch) {
            return bag(round, council, branch).map(Bag::marker);
        }

        @Override
        public Optional<Bilingual> about(ExamRound round, Integer council, Integer branch) {
            return bag(round, council, branch).map(bag -> new Bilingual("Túi " + bag.number(), "Bag " + bag.number()));
        }

        private Optional<Bag> bag(ExamRound round, Integer council, Integer branch) {
            return bags.of(round.code(), council, marking).stream()
                    .filter(bag -> branch != null && bag.number() == branch)
                    .findFirst();
        }
    }

    /** A step that is complete when the marking of the council has come so far. */
    private record StateStep(
            String step, MarkingStates states, Function<MarkingStates.State, Instant> reached, ProblemException refusal)
            implements ExamStep {

        @Override
        public void completing(ExamRound round, Integer council, StepDone done) {
            if (reached.apply(states.of(round.code(), council)) == null) {
                throw refusal;
            }
        }
    }

    @Bean
    ExamStep drawBags(MarkingStates states) {
        return new StateStep("drawBags", states, MarkingStates.State::drawnAt, DeskProblems.notDrawn());
    }

    @Bean
    ExamStep markFirst(BagStore bags) {
        return new BagStep("markFirst", Marking.FIRST, bags);
    }

    @Bean
    ExamStep markSecond(BagStore bags) {
        return new BagStep("markSecond", Marking.SECOND, bags);
    }

    @Bean
    ExamStep settleDifferences(Verdicts verdicts, LockDesk locks) {
        return new ExamStep() {

            @Override
            public String step() {
                return "settleDifferences";
            }

            @Override
            public void completing(ExamRound round, Integer council, StepDone done) {
                locks.requireSettled(verdicts.of(round, council));
            }
        };
    }

    @Bean
    ExamStep lockMarks(MarkingStates states) {
        return new StateStep("lockMarks", states, MarkingStates.State::lockedAt, DeskProblems.marksNotLocked());
    }

    @Bean
    ExamStep publishMarks(MarkingStates states) {
        return new StateStep("publishMarks", states, MarkingStates.State::publishedAt, DeskProblems.notPublished());
    }

    @Bean
    ExamNumber bagCount(BagStore bags) {
        return new ExamNumber() {

            @Override
            public String name() {
                return "bags";
            }

            @Override
            public Object value(ExamRound round, Integer council) {
                return bags.of(round.code(), council, Marking.FIRST).size();
            }
        };
    }
}
