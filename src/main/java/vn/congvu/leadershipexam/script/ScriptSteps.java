package vn.congvu.leadershipexam.script;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** What has to be done before the steps of the papers are complete. */
@Configuration(proxyBeanMethods = false)
class ScriptSteps {

    /** A step that is complete when its work is; without a council it is that of every council. */
    private record Gate(String step, Councils councils, BiConsumer<String, Integer> requireDone) implements ExamStep {

        @Override
        public void completing(ExamRound round, Integer council, StepDone done) {
            List<Integer> all = council != null
                    ? List.of(council)
                    : councils.of(round.code()).stream().map(Council::councilNo).toList();
            all.forEach(one -> requireDone.accept(round.code(), one));
        }
    }

    @Bean
    ExamStep sealPapers(Councils councils, PaperStore papers) {
        return new Gate(
                "sealPapers",
                councils,
                (round, council) -> papers.find(round, council).orElseThrow(ScriptProblems::noPaper));
    }

    @Bean
    ExamStep sitPaper(Councils councils, CountStore counts) {
        return new Gate(
                "sitPaper",
                councils,
                (round, council) -> counts.find(round, council).orElseThrow(ScriptProblems::notHandedOver));
    }

    @Bean
    ExamStep codeScripts(Councils councils, SealStore seals) {
        return new Gate("codeScripts", councils, (round, council) -> {
            if (!seals.isSealed(round, council)) {
                throw ScriptProblems.notSealed();
            }
        });
    }

    @Bean
    ExamStep openKey(Councils councils, SealStore seals) {
        return new Gate("openKey", councils, (round, council) -> {
            if (!seals.isOpen(round, council)) {
                throw ScriptProblems.keyNotOpen();
            }
        });
    }
}
