package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;

/**
 * Hostile models against the engine of the product. Whoever gets one past every other check is refused at deployment;
 * where models may write expressions, theirs reach nothing. {@link InnerBeltsTest} shows that the same attacks work
 * where nobody is on guard.
 */
@ProductTest
@ExtendWith(QuietEngine.class)
class EngineGuardsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @MethodSource("vn.congvu.workflow.engine.Slot#ofExpressions")
    void anExpressionReachesNothing(Slot place) {
        for (String namespace : Namespaces.ALL) {
            for (Payload payload : Payload.EXPRESSIONS) {
                Attacker.Result result = attacked("attack.bpmn", place.model(namespace, payload.text()));

                assertThat(result.songs()).as("%s in %s", payload, place).isZero();
                if (!place.open() || payload.calls()) {
                    assertThat(result.refused()).as("%s in %s", payload, place).isTrue();
                }
            }
        }
    }

    static Stream<Slot> placesOfScripts() {
        return Stream.of("juel", "javascript", "groovy", "feel", "python")
                .flatMap(format -> Slot.ofScripts(format).stream());
    }

    @ParameterizedTest
    @MethodSource("placesOfScripts")
    void scriptsAreRefused(Slot place) {
        for (String namespace : Namespaces.ALL) {
            for (String script : List.of("${canary.song}", "canary.sing()", "1 + 1")) {
                Attacker.Result result = attacked("attack.bpmn", place.model(namespace, script));

                assertThat(result.refused()).as("%s in %s", script, place).isTrue();
                assertThat(result.songs()).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vn.congvu.workflow.engine.Slot#ofClasses")
    void classesAreRefusedBeforeOneIsCreated(Slot place) {
        for (String namespace : Namespaces.ALL) {
            Attacker.Result result = attacked("attack.bpmn", place.model(namespace, HostileClass.class.getName()));

            assertThat(result.refused()).isTrue();
            assertThat(result.songs()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runtimeService",
                "taskService",
                "repositoryService",
                "processEngine",
                "dataSource",
                "environment",
                "systemProperties",
                "applicationContext",
                "canary",
                "execution",
                "task",
                "caseExecution",
                "externalTask",
                "authenticatedUserId",
                "text.class",
                "text.bytes",
                "number.class",
                "day.time",
                "list",
                "list[0]",
                "sla.class",
                "route.class"
            })
    void aNameOutsideTheCatalogueIsNoName(String name) {
        String model = Slot.condition("${" + name + " != null}");

        assertThatThrownBy(() -> inVain(() -> {
                    deploy(model);
                    start();
                }))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "${number > 3 && text == 'a text'}, true",
        "${number gt 7 or not (number <= 7)}, false",
        "${number + 1 == 8}, true",
        "${text != 'another' ? number == 7 : number == 8}, true",
        "#{number == 7}, true"
    })
    @Transactional
    void anExpressionOverVariablesDoesItsWork(String condition, boolean holds) {
        deploy(Slot.condition(condition));

        ProcessInstance instance = start();

        ProcessEngineTests.assertThat(instance).isEnded().hasPassed(holds ? "yes" : "no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${recordSlaOutcome.class}",
                "${ recordSlaOutcome }",
                "#{recordSlaOutcome}",
                " ${recordSlaOutcome}",
                "${recordSlaOutcome}${issueReceipt}",
                "${true ? recordSlaOutcome : issueReceipt}",
                "recordSlaOutcome",
                "${text}",
                "${canary}",
                "${dossierDesk}",
                "${runtimeService}",
                "${unknownDelegate}"
            })
    void aDelegateIsNamedExactlyAndFromTheCatalogue(String delegate) {
        for (String task : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            String model = Slot.path("<" + task + " id='a' x:delegateExpression='" + delegate + "'/>");

            assertThatThrownBy(() -> inVain(() -> deploy(Slot.process(model))))
                    .isInstanceOf(RefusedModel.class)
                    .hasMessageContaining("element 'a'")
                    .hasMessageContaining(delegate);
        }
    }

    @Test
    @Transactional
    void aCataloguedDelegateIsAccepted() {
        deploy(Slot.process(Slot.path("<serviceTask id='a' x:delegateExpression='${recordSlaOutcome}'/>")));

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("attack")
                        .count())
                .isOne();
    }

    @Test
    void noCommandOfTheMachineIsRun(@TempDir Path folder) {
        Path file = folder.resolve("written-by-a-model");
        for (String namespace : Namespaces.ALL) {
            Attacker.Result result = attacked("attack.bpmn", Slot.process(Slot.path("""
                    <serviceTask id='a' x:type='shell'><extensionElements>
                      <x:field name='command' stringValue='touch'/><x:field name='arg1' stringValue='%s'/>
                      <x:field name='wait' stringValue='true'/>
                    </extensionElements></serviceTask>
                    """.formatted(file)), namespace));

            assertThat(result.refused()).isTrue();
            assertThat(Files.exists(file)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='a' x:type='mail'/>",
                "<serviceTask id='a' x:type='external' x:topic='t'/>",
                "<serviceTask id='a' implementation='##WebService' operationRef='o'/>",
                "<serviceTask id='a'><extensionElements><x:connector><x:connectorId>http-connector</x:connectorId>"
                        + "</x:connector></extensionElements></serviceTask>",
                "<scriptTask id='a' scriptFormat='juel' x:resource='classpath://application.yaml'/>",
                "<callActivity id='a' x:caseRef='c'/>",
                "<callActivity id='a' calledElement='c'><extensionElements><x:in variables='all'/></extensionElements>"
                        + "</callActivity>",
                "<userTask id='a'><ioSpecification/></userTask>",
                "<task id='a'/>",
                "<manualTask id='a'/>"
            })
    void whatIsNotInTheVocabularyIsRefused(String element) {
        assertThatThrownBy(() -> inVain(() -> deploy(Slot.process(Slot.path(element)))))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("attack.bpmn")
                .hasMessageContaining("element 'a'");
    }

    @Test
    void nobodyIsCalledWhileAModelIsRead() throws IOException {
        try (CanaryPort port = new CanaryPort()) {
            String body = Slot.path("<userTask id='a'/>");
            String plain = Slot.process(body);
            List<String> models = List.of(
                    plain.replace(
                            "<definitions ", "<definitions xsi:schemaLocation='urn:x " + port.url("x.xsd") + "' "),
                    plain.replace(
                            "<definitions ", "<definitions xsi:noNamespaceSchemaLocation='" + port.url("x.xsd") + "' "),
                    plain.replace(
                            "<process ",
                            "<import importType='http://schemas.xmlsoap.org/wsdl/' location='" + port.url("x.wsdl")
                                    + "' namespace='urn:x'/><process "),
                    doctype(plain, "<!DOCTYPE definitions SYSTEM '" + port.url("x.dtd") + "'>"),
                    doctype(plain, "<!DOCTYPE definitions [<!ENTITY % e SYSTEM '" + port.url("x.dtd") + "'> %e;]>"),
                    doctype(
                            plain.replace("<userTask id='a'/>", "<userTask id='a' name='&e;'/>"),
                            "<!DOCTYPE definitions [<!ENTITY e SYSTEM '" + port.url("x.txt") + "'>]>"),
                    plain.replace(
                            "<userTask id='a'/>",
                            "<include xmlns='http://www.w3.org/2001/XInclude' href='" + port.url("x.xml") + "'/>"));

            assertThat(models)
                    .allSatisfy(model ->
                            assertThat(attacked("attack.bpmn", model).refused()).isTrue());
            assertThat(port.calls()).isZero();
        }
    }

    @Test
    void aBombOfEntitiesIsRefused() {
        String bomb = "<!DOCTYPE definitions [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";

        assertThatThrownBy(() -> inVain(() -> deploy(doctype(Slot.process(Slot.path("<userTask id='a'/>")), bomb))))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.groovy", "a.cmmn", "a.cmmn10.xml", "a.form", "a.js", "a.bpmn20.xml", "a.dmn11.xml", "a.BPMN"})
    void otherKindsOfFilesAreRefused(String file) {
        assertThatThrownBy(() -> inVain(() ->
                        repository.createDeployment().addString(file, "1 + 1").deploy()))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining(file);
    }

    @ParameterizedTest
    @CsvSource({
        "P5X, step, userTask, P5X",
        "soon, step, userTask, soon",
        "'', step, callActivity, ''",
        "P5D, sundial, subProcess, sundial",
        "P99999D, statutory, subProcess, P99999D"
    })
    void aMalformedServiceLevelIsRefusedWithElementAndLine(String term, String clock, String element, String told) {
        String model = Slot.process("\n\n"
                + Slot.path("""
                <%s id='a'><extensionElements><x:properties>
                  <x:property name='sla' value='%s'/><x:property name='clock' value='%s'/>
                </x:properties></extensionElements>%s</%s>
                """.formatted(
                        element, term, clock, element.equals("subProcess") ? "<startEvent id='i'/>" : "", element)));
        int line = model.substring(0, model.indexOf("id='a'")).split("\n").length;

        assertThatThrownBy(() -> inVain(() -> deploy(model)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Service level of 'a'")
                .hasMessageContaining(told)
                .hasMessageContaining("line " + line);
    }

    static Stream<String> rules() {
        return Stream.of(
                Rules.literal("juel", "${canary.sing()}"),
                Rules.literal("juel", "${canary.song}"),
                Rules.literal(
                        "juel",
                        "${''.getClass().forName('" + Canary.class.getName() + "').getMethod('sing').invoke(null)}"),
                Rules.literal("javascript", "canary.sing()"),
                Rules.literal("groovy", "canary.sing()"),
                Rules.literal(null, "canary.song"),
                Rules.table("juel", "${canary.sing()}", "feel", "\"a\""),
                Rules.table("juel", "${canary.song}", "feel", "\"a\""),
                Rules.table("javascript", "canary.sing()", "feel", "\"a\""),
                Rules.table("feel", "text", "juel", "${canary.song}"),
                Rules.table("feel", "text", "javascript", "canary.sing()"),
                Rules.table(
                        "feel",
                        "text",
                        "feel",
                        "function(x) external { java: { class: \"" + Canary.class.getName()
                                + "\", method signature: \"sing()\" } }"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aDecisionTableReachesNothing(String rule) {
        int before = Canary.songs();

        assertThatThrownBy(() -> inVain(() -> {
                    repository.createDeployment().addString("attack.dmn", rule).deploy();
                    engine.getDecisionService()
                            .evaluateDecisionByKey("attack-rule")
                            .variables(Map.of("text", "a"))
                            .evaluate();
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(Canary.songs()).isEqualTo(before);
    }

    @Test
    @Transactional
    void anOrdinaryDecisionTableDecides() {
        repository
                .createDeployment()
                .addString("attack.dmn", Rules.table(null, "text", null, "\"a\""))
                .deploy();

        var result = engine.getDecisionService()
                .evaluateDecisionTableByKey("attack-rule")
                .variables(Map.of("text", "a"))
                .evaluate();

        assertThat(result.getSingleResult().getSingleEntry().toString()).isEqualTo("a");
    }

    private Attacker.Result attacked(String resource, String model) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return new Attacker(engine).attack(resource, model);
        });
    }

    /** Nothing of a hostile model stays behind. */
    private void inVain(Runnable act) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.run();
        });
    }

    private void deploy(String model) {
        repository
                .createDeployment()
                .addInputStream("attack.bpmn", new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    private ProcessInstance start() {
        return runtime.startProcessInstanceByKey("attack", Attacker.variables());
    }

    private static String doctype(String model, String doctype) {
        return model.replace("?>\n", "?>\n" + doctype + "\n");
    }
}
