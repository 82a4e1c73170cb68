package vn.congvu.leadershipexam.appeal;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamNumber;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.StepCompletion.StepDone;

/** What has to be done before the steps of appeals are complete. */
@Configuration(proxyBeanMethods = false)
class AppealSteps {

    private record EachAppeal(String step, FiledAppeals appeals, Predicate<Appeal> done, ProblemException refusal)
            implements ExamStep {

        @Override
        public void completing(ExamRound round, Integer council, StepDone completed) {
            if (!appeals.of(round.code(), council).stream().allMatch(done)) {
                throw refusal;
            }
        }
    }

    @Bean
    ExamStep markAppeals(FiledAppeals appeals) {
        return new EachAppeal("markAppeals", appeals, appeal -> appeal.mark() != null, AppealProblems.notMarked());
    }

    @Bean
    ExamStep decideAppeals(FiledAppeals appeals) {
        return new EachAppeal("decideAppeals", appeals, Appeal::isDecided, AppealProblems.undecided());
    }

    @Bean
    ExamNumber appealCount(FiledAppeals appeals) {
        return new ExamNumber() {

            @Override
            public String name() {
                return "appeals";
            }

            @Override
            public Object value(ExamRound round, Integer council) {
                return council == null ? 0 : appeals.of(round.code(), council).size();
            }
        };
    }
}
