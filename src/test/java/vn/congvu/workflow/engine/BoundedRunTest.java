package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one model alone could not do, several could together: the engine counts across the processes that call each other. */
@ExtendWith(QuietEngine.class)
class BoundedRunTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startTheEngine() {
        engine = GuardedEngine.build("bounded-run", execution -> {});
    }

    @AfterAll
    static void stopIt() {
        engine.close();
    }

    @Test
    void processesThatCallEachOtherInACircleAreStopped() {
        deploy("there", "<callActivity id='a' calledElement='back'/>");
        deploy("back", "<callActivity id='a' calledElement='there'/>");

        assertThatThrownBy(() -> start("there"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("more than 10 deep");
        assertThat(tasks()).isZero();
    }

    @Test
    void aRepeatedStepMayBeCalledRepeatedly() {
        deploy("twice", "<callActivity id='a' calledElement='thrice'>" + times(2) + "</callActivity>");
        deploy("thrice", "<userTask id='a'>" + times(3) + "</userTask>");

        start("twice");

        assertThat(tasks()).isEqualTo(6);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "done"));
    }

    @Test
    void repetitionsAreNotMultipliedThroughCalls() {
        deploy("outer", "<callActivity id='a' calledElement='middle'>" + times(100) + "</callActivity>");
        deploy("middle", "<callActivity id='a' calledElement='inner'>" + times(100) + "</callActivity>");
        deploy("inner", "<userTask id='a'>" + times(100) + "</userTask>");

        assertThatThrownBy(() -> start("outer"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("within repetitions");
        assertThat(tasks()).isZero();
    }

    private static String times(int times) {
        return "<multiInstanceLoopCharacteristics><loopCardinality>" + times
                + "</loopCardinality></multiInstanceLoopCharacteristics>";
    }

    private static void deploy(String key, String step) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "model.bpmn",
                        Slot.process(Slot.path(step))
                                .replace("\"attack\"", "\"" + key + "\"")
                                .replace("'attack'", "'" + key + "'"))
                .deploy();
    }

    private static void start(String key) {
        engine.getRuntimeService().startProcessInstanceByKey(key);
    }

    private static long tasks() {
        return engine.getTaskService().createTaskQuery().count();
    }
}
