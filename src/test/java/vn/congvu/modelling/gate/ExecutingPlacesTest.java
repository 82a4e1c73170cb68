package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in a model that the engine would execute, under each name the engine knows its own words by. */
class ExecutingPlacesTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        service("a class", "x:class='java.lang.Runtime'", "");
        service("an expression", "x:expression='${a.b()}' x:resultVariable='r'", "");
        service("a delegate of its own", "x:delegateExpression='${runtimeService}'", "");
        service("a shell", "x:type='shell'", "<x:field name='command' stringValue='ls'/>");
        service("a mail", "x:type='mail'", "<x:field name='to' expression='${a}'/>");
        service("an external worker", "x:type='external' x:topic='${t}' x:taskPriority='${p}'", "");
        service("a field", "", "<x:field name='f'><x:expression>${a}</x:expression></x:field>");
        service("an execution listener", "", "<x:executionListener class='X' event='start'/>");
        service(
                "a listener's script",
                "",
                "<x:executionListener event='end'><x:script scriptFormat='juel'>${a}</x:script></x:executionListener>");
        service("an input", "", "<x:inputOutput><x:inputParameter name='i'>${a}</x:inputParameter></x:inputOutput>");
        service("a connector", "", "<x:connector><x:connectorId>http-connector</x:connectorId></x:connector>");
        service("a retry cycle", "", "<x:failedJobRetryTimeCycle>${a}</x:failedJobRetryTimeCycle>");
        service("a job priority", "x:jobPriority='${p}'", "");
        task("a task listener", "", "<x:taskListener delegateExpression='${d}' event='create'/>");
        task("an assignee", "x:assignee='${a}'", "");
        task("candidate users", "x:candidateUsers='#{a}'", "");
        task("a due date", "x:dueDate='${a}'", "");
        task("a follow-up date", "x:followUpDate='${a}'", "");
        task("a priority", "x:priority='${a}'", "");
        task("a form key", "x:formKey='${a}'", "");
        task("a form handler", "x:formHandlerClass='X'", "");
        task("a form version", "x:formRef='f' x:formRefBinding='version' x:formRefVersion='${v}'", "");
        task("a form field", "", "<x:formData><x:formField id='f' label='${a}' type='string'/></x:formData>");
        task("a form property", "", "<x:formProperty id='f' expression='${a}'/>");
        body("a script", "<scriptTask id='t' scriptFormat='juel'><script>${a}</script></scriptTask>");
        body("a script of a resource", "<scriptTask id='t' scriptFormat='groovy' x:resource='classpath://x'/>");
        body(
                "a performer",
                "<userTask id='t'><potentialOwner><resourceAssignmentExpression><formalExpression>${a}</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>");
        body("a name", "<userTask id='t' name='${a}'/>");
        body("a description", "<userTask id='t'><documentation>#{a}</documentation></userTask>");
        body(
                "a message thrown",
                "<intermediateThrowEvent id='t'><messageEventDefinition x:class='X' messageRef='m'/></intermediateThrowEvent>");
        body(
                "a signal",
                "<intermediateThrowEvent id='t'><signalEventDefinition signalRef='s'/></intermediateThrowEvent>");
        body(
                "a condition that is watched",
                "<intermediateCatchEvent id='t'><conditionalEventDefinition x:variableName='v'><condition>${a}</condition></conditionalEventDefinition></intermediateCatchEvent>");
        body(
                "a timer's expression",
                "<intermediateCatchEvent id='t'><timerEventDefinition><timeDate>${a}</timeDate></timerEventDefinition></intermediateCatchEvent>");
        body(
                "a timer's duration",
                "<intermediateCatchEvent id='t'><timerEventDefinition><timeDuration>${a}</timeDuration></timerEventDefinition></intermediateCatchEvent>");
        body(
                "an error's expression",
                "<serviceTask id='t'><extensionElements><x:errorEventDefinition id='e' expression='${a}'/></extensionElements></serviceTask>");
        body(
                "a loop's count",
                "<userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>${a.b()}</loopCardinality></multiInstanceLoopCharacteristics></userTask>");
        body(
                "a loop's collection",
                "<userTask id='t'><multiInstanceLoopCharacteristics x:collection='${a.b()}'/></userTask>");
        body(
                "a loop's end",
                "<userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>1</loopCardinality><completionCondition>${a.b()}</completionCondition></multiInstanceLoopCharacteristics></userTask>");
        body("a process chosen at run time", "<callActivity id='t' calledElement='${a}'/>");
        body("a case called", "<callActivity id='t' x:caseRef='c'/>");
        body(
                "everything passed on",
                "<callActivity id='t' calledElement='dossier-stage'><extensionElements><x:in variables='all'/></extensionElements></callActivity>");
        body(
                "an expression passed on",
                "<callActivity id='t' calledElement='dossier-stage'><extensionElements><x:in sourceExpression='${a.b()}' target='v'/></extensionElements></callActivity>");
        body("a mapping class", "<callActivity id='t' calledElement='dossier-stage' x:variableMappingClass='X'/>");
        body(
                "a mapping delegate",
                "<callActivity id='t' calledElement='dossier-stage' x:variableMappingDelegateExpression='${d}'/>");
        body("a decision chosen at run time", "<businessRuleTask id='t' x:decisionRef='${a}'/>");
        body("a decision that is a class", "<businessRuleTask id='t' x:class='X'/>");
        body(
                "a flow's script",
                "<sequenceFlow id='t' sourceRef='s' targetRef='e'><conditionExpression language='groovy' x:resource='classpath://x'>a</conditionExpression></sequenceFlow>");
        body(
                "a flow's call",
                "<sequenceFlow id='t' sourceRef='s' targetRef='e'><conditionExpression>${''.getClass()}</conditionExpression></sequenceFlow>");
        body("a start by signal", "<startEvent id='t'><signalEventDefinition signalRef='${s}'/></startEvent>");
        body(
                "a start by timer",
                "<startEvent id='t'><timerEventDefinition><timeCycle>${a}</timeCycle></timerEventDefinition></startEvent>");
        body("an ad-hoc sub-process", "<adHocSubProcess id='t'/>");
        body("a transaction", "<transaction id='t'/>");
        body("a property that links", "<property id='t' srcExpr='${a}' dstExpr='${b}' linkExpr='${c}'/>");
        body(
                "an import",
                "</process><import importType='http://schemas.xmlsoap.org/wsdl/' location='http://127.0.0.1:1/x' namespace='u'/><process id='q'>");
    }

    private static void service(String what, String attributes, String extensions) {
        body(
                what,
                "<serviceTask id='t' " + attributes + "><extensionElements>" + extensions
                        + "</extensionElements></serviceTask>");
    }

    private static void task(String what, String attributes, String extensions) {
        body(
                what,
                "<userTask id='t' " + attributes + "><extensionElements>" + extensions
                        + "</extensionElements></userTask>");
    }

    private static void body(String what, String body) {
        PLACES.put(what, body);
    }

    static Stream<Arguments> places() {
        return PLACES.keySet().stream()
                .flatMap(what -> Stream.of(CAMUNDA, ACTIVITI).map(namespace -> Arguments.of(what, namespace)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("places")
    void whatWouldBeExecutedIsRefusedWhereItStands(String what, String namespace) {
        Report report =
                Gate.report("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:x='" + namespace
                        + "' id='d' targetNamespace='t'><process id='p' isExecutable='true' x:historyTimeToLive='P1D'>"
                        + "<startEvent id='s'/>" + PLACES.get(what) + "<endEvent id='e'/></process></definitions>");

        assertThat(report.deployable()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::element)
                .containsAnyOf("t", "d", "p");
        assertThat(Gate.rules(report))
                .containsAnyOf(
                        "no-code",
                        "safe-expression",
                        "attribute-allowed",
                        "element-allowed",
                        "namespace",
                        "known-delegate",
                        "known-process",
                        "known-decision",
                        "timer-calendar",
                        "executable");
    }
}
