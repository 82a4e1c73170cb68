package vn.congvu.workflow.engine;

import java.util.Optional;
import java.util.Set;

/**
 * What one kind of model may be written with; everything that is not named here is refused. Namespaces that only draw
 * are not looked into.
 *
 * @param namespaces of the standard; elements and attributes without a prefix belong to them
 * @param extensionNamespaces the engine's own, all spellings it obeys
 * @param expressionPlaces attributes and elements in which expressions may stand
 */
record ModelWords(
        Set<String> namespaces,
        Set<String> elements,
        Set<String> attributes,
        Set<String> extensionNamespaces,
        Set<String> extensionElements,
        Set<String> extensionAttributes,
        Set<String> expressionPlaces) {

    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private static final Set<String> ENGINE_OF_BPMN =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");

    static final ModelWords BPMN = new ModelWords(
            Set.of("http://www.omg.org/spec/BPMN/20100524/MODEL"),
            words("""
                    definitions process collaboration participant laneSet lane flowNodeRef documentation extensionElements
                    startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent
                    timerEventDefinition messageEventDefinition signalEventDefinition errorEventDefinition
                    escalationEventDefinition terminateEventDefinition linkEventDefinition
                    timeDate timeDuration timeCycle
                    userTask serviceTask sendTask receiveTask businessRuleTask subProcess callActivity
                    exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway
                    sequenceFlow conditionExpression incoming outgoing messageFlow
                    multiInstanceLoopCharacteristics loopCardinality completionCondition
                    message signal error escalation
                    textAnnotation text association group category categoryValue
                    dataObject dataObjectReference dataStoreReference
                    """),
            words("""
                    id name targetNamespace exporter exporterVersion isExecutable processRef processType isClosed
                    sourceRef targetRef default associationDirection attachedToRef cancelActivity isInterrupting
                    parallelMultiple triggeredByEvent isSequential calledElement gatewayDirection eventGatewayType
                    messageRef signalRef errorRef escalationRef errorCode escalationCode categoryValueRef value
                    textFormat dataObjectRef isCollection
                    """),
            ENGINE_OF_BPMN,
            words("properties property in out"),
            words("""
                    historyTimeToLive versionTag delegateExpression asyncBefore asyncAfter exclusive
                    assignee candidateUsers candidateGroups dueDate followUpDate priority formRef formRefBinding
                    collection elementVariable decisionRef decisionRefBinding mapDecisionResult resultVariable
                    calledElementBinding errorCodeVariable errorMessageVariable escalationCodeVariable
                    modelerTemplate modelerTemplateVersion modelerTemplateIcon
                    id name value source sourceExpression target businessKey local
                    """),
            words("""
                    assignee candidateUsers candidateGroups dueDate followUpDate priority collection businessKey
                    sourceExpression conditionExpression loopCardinality completionCondition timeDate timeDuration
                    """));

    static final ModelWords DMN = new ModelWords(
            Set.of(
                    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                    "http://www.omg.org/spec/DMN/20180521/MODEL/",
                    "https://www.omg.org/spec/DMN/20191111/MODEL/"),
            words("""
                    definitions decision decisionTable input inputExpression inputValues inputEntry output outputValues
                    outputEntry rule text description variable annotation annotationEntry informationRequirement
                    requiredDecision requiredInput inputData extensionElements
                    """),
            words(
                    "id name namespace exporter exporterVersion hitPolicy aggregation label typeRef href preferredOrientation"),
            Set.of("http://camunda.org/schema/1.0/dmn"),
            Set.of(),
            words("historyTimeToLive versionTag inputVariable"),
            Set.of());

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Why this text may not stand there, beside its being an expression. */
    Optional<String> refusal(String place, String text) {
        if (this == DMN) {
            return place.equals("text") ? DecisionWords.refusal(text) : Optional.empty();
        }
        return TimerWords.refusal(place, text);
    }

    boolean draws(String namespace) {
        return DRAWING.contains(namespace);
    }

    boolean knowsElement(String namespace, String name) {
        return namespaces.contains(namespace) && elements.contains(name)
                || extensionNamespaces.contains(namespace) && extensionElements.contains(name)
                || draws(namespace);
    }

    /** @param elementNamespace the namespace of the element it stands on, which it belongs to without a prefix */
    boolean knowsAttribute(String elementNamespace, String namespace, String name) {
        if (draws(namespace)) {
            return true;
        }
        if (namespace.equals("http://www.w3.org/2001/XMLSchema-instance")) {
            return name.equals("type");
        }
        if (namespace.isEmpty()) {
            return namespaces.contains(elementNamespace) && attributes.contains(name)
                    || extensionNamespaces.contains(elementNamespace) && extensionAttributes.contains(name)
                    || draws(elementNamespace);
        }
        return extensionNamespaces.contains(namespace) && extensionAttributes.contains(name);
    }
}
