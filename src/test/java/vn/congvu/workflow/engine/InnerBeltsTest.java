package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * The attacks of the corpus are real: in the engine as it comes, every place makes the canary sing. And were no model
 * refused for its words, the guards of expressions and scripts alone would keep it silent.
 */
@ExtendWith(QuietEngine.class)
class InnerBeltsTest {

    private static ProcessEngine asItComes;
    private static ProcessEngine guarded;

    @BeforeAll
    static void startTheEngines() {
        asItComes = configuration("as-it-comes").buildProcessEngine();
        var inner = configuration("inner-belts");
        EngineGuards.guardWhatRuns(inner, List.of(), new DelegateCatalogue(new StaticListableBeanFactory()));
        guarded = inner.buildProcessEngine();
    }

    private static ProcessEngineConfigurationImpl configuration(String name) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setBeans(Map.of("canary", new Canary()));
        return configuration;
    }

    @AfterAll
    static void stopThem() {
        asItComes.close();
        guarded.close();
    }

    @ParameterizedTest
    @MethodSource("vn.congvu.workflow.engine.Slot#ofExpressions")
    void everyPlaceRunsAnExpressionInTheEngineAsItComes(Slot place) {
        assertThat(attacks(place).anyMatch(model -> songs(asItComes, model) > 0))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("vn.congvu.workflow.engine.Slot#ofExpressions")
    void noPlaceRunsAnExpressionInTheGuardedEngine(Slot place) {
        assertThat(attacks(place).filter(model -> songs(guarded, model) > 0)).isEmpty();
    }

    /** The engine creates handlers and validators of forms past every guard: the inspection of models is for these. */
    @ParameterizedTest
    @MethodSource("vn.congvu.workflow.engine.Slot#ofClasses")
    void onlyWhatFormsNameIsCreatedInTheGuardedEngine(Slot place) {
        String model = place.model(Namespaces.CAMUNDA, HostileClass.class.getName());

        assertThat(songs(asItComes, model)).isPositive();
        assertThat(songs(guarded, model) > 0).isEqualTo(place.name().contains("form "));
    }

    private static Stream<String> attacks(Slot place) {
        return Payload.DISTINCT.stream().map(payload -> place.model(Namespaces.CAMUNDA, payload.text()));
    }

    private static int songs(ProcessEngine engine, String model) {
        int songs = new Attacker(engine).attack("attack.bpmn", model).songs();
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(done -> repository.deleteDeployment(done.getId(), true, true, true));
        return songs;
    }
}
