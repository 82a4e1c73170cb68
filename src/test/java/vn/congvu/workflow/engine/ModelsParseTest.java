package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped models are good BPMN for the engine as it comes, without anything of ours around it. */
class ModelsParseTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startAPlainEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("plain");
        configuration.setJdbcUrl("jdbc:h2:mem:plain");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopIt() {
        engine.close();
    }

    @Test
    void deployUnderTheNamesOfTheirFiles() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/dossier-handling.bpmn")
                .addClasspathResource("processes/dossier-stage.bpmn")
                .deployWithResult();

        List<ProcessDefinition> deployed = deployment.getDeployedProcessDefinitions();
        assertThat(deployed)
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrder("dossier-handling", "dossier-stage");
        assertThat(deployed).allSatisfy(definition -> {
            assertThat(definition.getVersionTag()).isNotBlank();
            assertThat(definition.getHistoryTimeToLive()).isEqualTo(3650);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-handling", "dossier-stage"})
    void haveAFormForEveryUserTask(String key) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(getClass().getResourceAsStream("/processes/" + key + ".bpmn"));

        assertThat(model.getModelElementsByType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(getClass().getResource("/forms/" + task.getCamundaFormRef() + ".form"))
                        .as(task.getId())
                        .isNotNull());
    }
}
