package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;

@ProductTest
class EngineStartTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Test
    void findsTheTablesOfItsOwnVersion() {
        assertThat(management.getTableName(Task.class)).isEqualTo("ACT_RU_TASK");
        assertThat(jdbc.sql("SELECT 1 FROM ACT_GE_PROPERTY WHERE NAME_ = 'schema.version'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @BeforeEach
    void assertOnTheEngineOfTheProduct() {
        BpmnAwareTests.init(engine);
    }

    @Test
    @Transactional
    void runsAProcessInTheTransactionOfItsCaller() {
        var model = Bpmn.createExecutableProcess("tiếp-nhận")
                .startEvent()
                .intermediateCatchEvent("chờ-bổ-sung")
                .name("Chờ bổ sung 𠊛")
                .message("đã-bổ-sung")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("tiếp-nhận.bpmn", model).deploy();

        var instance = runtime.startProcessInstanceByKey("tiếp-nhận");
        runtime.createMessageCorrelation("đã-bổ-sung")
                .processInstanceId(instance.getId())
                .correlate();

        BpmnAwareTests.assertThat(instance).isEnded();
    }
}
