package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.congvu.modelling.hostile.Corpus;
import vn.congvu.modelling.hostile.Harm;
import vn.congvu.modelling.hostile.HostileModel;

/** The disguises of the corpus are no masquerade: the engine as it comes sees through all but two of them, and obeys. */
@ExtendWith(QuietEngine.class)
class DisguisesTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startTheEngineAsItComes() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("disguises");
        configuration.setJdbcUrl("jdbc:h2:mem:disguises");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setBeans(Map.of("canary", new Canary()));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopIt() {
        engine.close();
        Harm.clean();
    }

    @Test
    void theEngineObeysAClassInEveryDisguise() {
        assertThat(obeyed("class of an execution listener"))
                .containsAll(Set.of(
                        "PLAIN",
                        "OLD_NAMESPACE",
                        "DEFAULT_NAMESPACE",
                        "OLD_DEFAULT_NAMESPACE",
                        "ODD_PREFIX",
                        "PREFIX_OF_THE_STANDARD",
                        "CHARACTER_REFERENCES",
                        "UTF_16",
                        "UTF_16_LITTLE_ENDIAN",
                        "EBCDIC",
                        "IN_SUB_PROCESS",
                        "IN_TRANSACTION",
                        "IN_MULTI_INSTANCE",
                        "IN_EVENT_SUB_PROCESS",
                        "IN_COLLABORATION"));
    }

    @Test
    void theEngineObeysATextInEverySpelling() {
        assertThat(obeyed("input parameter"))
                .containsAll(Set.of(
                        "CDATA",
                        "SPLIT_CDATA",
                        "COMMENT_INSIDE",
                        "INSTRUCTION_INSIDE",
                        "OTHER_BRACKETS",
                        "BEHIND_A_TEXT",
                        "BEHIND_A_HARMLESS_EXPRESSION"));
    }

    private static Set<String> obeyed(String attack) {
        List<HostileModel> models = Corpus.processes()
                .filter(model -> model.name().startsWith(attack + " · "))
                .toList();
        return models.stream()
                .filter(DisguisesTest::doesHarm)
                .map(model -> model.name().split(" · ")[1])
                .collect(Collectors.toSet());
    }

    private static boolean doesHarm(HostileModel model) {
        Harm.clean();
        Harm.Traces before = Harm.traces();
        new Attacker(engine).attack(model.file(), model.bytes().get());
        return !Harm.traces().equals(before);
    }
}
