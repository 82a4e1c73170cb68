package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congvu.modelling.hostile.Corpus;
import vn.congvu.modelling.hostile.Harm;
import vn.congvu.modelling.hostile.HostileModel;

/**
 * The gate switched off: every hostile file goes straight into an engine that has nothing but the second line. It is
 * refused, or everything in it is made to run and does no harm.
 */
@ExtendWith(QuietEngine.class)
@TestMethodOrder(OrderAnnotation.class)
class SecondLineTest {

    private static final Logger LOG = LoggerFactory.getLogger(SecondLineTest.class);

    private static final String HARMLESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:harmless">
            <process id="harmless" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="start"/><sequenceFlow id="f" sourceRef="start" targetRef="record"/>
            <serviceTask id="record" camunda:delegateExpression="${recordSlaOutcome}"/>
            <sequenceFlow id="g" sourceRef="record" targetRef="end"/><endEvent id="end"/>
            </process></definitions>
            """;

    /** What the server may still hold of thousands of models nobody wanted. */
    private static final long LITTLE = 64L * 1024 * 1024;

    /** For whatever an attack makes run; none of them may go on for ever. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static ProcessEngine engine;
    private static int recorded;
    private static int refused;
    private static int ran;
    private static long heldBefore;

    @BeforeAll
    static void startTheEngine() {
        engine = GuardedEngine.build("second-line", execution -> recorded++);
        heldBefore = held();
    }

    @AfterAll
    static void stopIt() {
        engine.close();
    }

    static List<Corpus.Attack> attacks() {
        return Corpus.attacks(Stream.of(Corpus.processes(), Corpus.decisions(), Corpus.files())
                .flatMap(models -> models));
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedOrHarmless(Corpus.Attack attack) {
        Harm.Traces before = Harm.traces();

        attack.models().forEach(SecondLineTest::attack);

        assertThat(Harm.traces()).isEqualTo(before);
    }

    private static void attack(HostileModel model) {
        Attacker.Result result = assertTimeoutPreemptively(
                ENOUGH,
                () -> new Attacker(engine).attack(model.file(), model.bytes().get()),
                model::name);
        if (result.refused()) {
            refused++;
        } else {
            ran++;
        }
    }

    @Order(2)
    @Test
    void everyFileWasTriedAndTheEngineWorksOnAsBefore() {
        long files =
                attacks().stream().mapToLong(attack -> attack.models().size()).sum();
        LOG.info("{} attacks in {} files: {} refused, {} made to run", attacks().size(), files, refused, ran);
        assertThat(refused + ran).isEqualTo((int) files).isGreaterThan(7_000);
        assertThat(refused).isGreaterThan(ran);
        assertThat(ran).as("attacks that get as far as running").isPositive();

        recorded = 0;
        engine.getRepositoryService()
                .createDeployment()
                .addString("harmless.bpmn", HARMLESS)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("harmless");
        assertThat(recorded).isOne();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .as("instances an attack has left behind")
                .isZero();
        assertThat(held() - heldBefore).isLessThan(LITTLE);
    }

    /** In bytes, of what can still be reached. */
    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
