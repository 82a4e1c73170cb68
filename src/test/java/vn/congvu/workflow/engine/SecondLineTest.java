package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.congvu.modelling.hostile.Corpus;
import vn.congvu.modelling.hostile.Harm;
import vn.congvu.modelling.hostile.HostileModel;

/**
 * The gate switched off: every hostile file goes straight into an engine that has nothing but the second line. It is
 * refused, or everything in it is made to run and does no harm.
 */
@ExtendWith(QuietEngine.class)
class SecondLineTest {

    /** For whatever an attack makes run; none of them may go on for ever. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static ProcessEngine engine;

    @BeforeAll
    static void startTheEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("second-line");
        configuration.setJdbcUrl("jdbc:h2:mem:second-line");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setCmmnEnabled(false);
        configuration.setBeans(Map.of("canary", new Canary()));
        var delegates = new DelegateCatalogue(
                new StaticListableBeanFactory(Map.of("recordSlaOutcome", (JavaDelegate) execution -> {})));
        EngineGuards.guardDeployments(configuration, delegates);
        EngineGuards.guardWhatRuns(configuration, List.of(), delegates);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopIt() {
        engine.close();
    }

    static List<Corpus.Attack> attacks() {
        return Corpus.attacks(
                Stream.of(Corpus.processes(), Corpus.decisions(), Corpus.files()).flatMap(models -> models));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedOrHarmless(Corpus.Attack attack) {
        Harm.Traces before = Harm.traces();

        attack.models().forEach(SecondLineTest::attack);

        assertThat(Harm.traces()).isEqualTo(before);
    }

    private static void attack(HostileModel model) {
        assertTimeoutPreemptively(
                ENOUGH, () -> new Attacker(engine).attack(model.file(), model.bytes().get()), model::name);
    }
}
