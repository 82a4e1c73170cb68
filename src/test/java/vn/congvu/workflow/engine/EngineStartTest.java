package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.model.bpmn.Bpmn;
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
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    void findsTheTablesOfItsOwnVersion() {
        assertThat(management.getTableName(Task.class)).isEqualTo("ACT_RU_TASK");
        assertThat(jdbc.sql("SELECT 1 FROM ACT_GE_PROPERTY WHERE NAME_ = 'schema.version'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Transactional
    void runsAProcessInTheTransactionOfItsCaller() {
        var model = Bpmn.createExecutableProcess("tiếp-nhận")
                .startEvent()
                .userTask("thẩm-định")
                .name("Thẩm định hồ sơ 𠊛")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("tiếp-nhận.bpmn", model).deploy();

        var instance = runtime.startProcessInstanceByKey("tiếp-nhận");
        var task = tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskName("Thẩm định hồ sơ 𠊛")
                .singleResult();
        tasks.complete(task.getId());

        ProcessEngineTests.assertThat(instance).isEnded();
    }
}
