package vn.congvu.modelling.gate.bpmn;

import java.util.Map;
import vn.congvu.modelling.gate.xml.Vocabulary;
import vn.congvu.modelling.gate.xml.XmlReading;

/** What processes are written with. */
final class BpmnVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String ACTIVITI = "http://activiti.org/bpmn";

    static final Map<String, String> NAMESPACES = Map.of(
            "", BPMN,
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "camunda", CAMUNDA,
            "xsi", XmlReading.XSI,
            "bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "modeler", "http://camunda.org/schema/modeler/1.0");

    static final Vocabulary WORDS = new Vocabulary(NAMESPACES, """
            TEMPLATE = camunda:modelerTemplate=WORD camunda:modelerTemplateVersion=WORD camunda:modelerTemplateIcon=ICON
            ASYNC = camunda:asyncBefore=FLAG camunda:asyncAfter=FLAG camunda:exclusive=FLAG
            NAMED = id=ID name=TEXT
            STEP = $NAMED default=REF $ASYNC $TEMPLATE
            EVENT = $NAMED $ASYNC $TEMPLATE
            SCOPES = process subProcess
            ACTIVITIES = userTask serviceTask sendTask receiveTask businessRuleTask subProcess callActivity
            EVENTS = startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent
            GATEWAYS = exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway
            NODES = $ACTIVITIES $EVENTS $GATEWAYS
            ARTIFACTS = textAnnotation association group
            DATA = dataObject dataObjectReference dataStoreReference
            CATCHING = startEvent boundaryEvent intermediateCatchEvent
            DEFINITIONS = timerEventDefinition messageEventDefinition errorEventDefinition escalationEventDefinition terminateEventDefinition
            LANES = laneSet lane childLaneSet
            ROOTS = process collaboration message error escalation category

            definitions < - : $NAMED targetNamespace=TEXT exporter=TEXT exporterVersion=TEXT modeler:executionPlatform=TEXT modeler:executionPlatformVersion=TEXT
            process < definitions : $NAMED isExecutable=FLAG processType=WORD isClosed=FLAG camunda:historyTimeToLive=WORD camunda:versionTag=WORD $TEMPLATE
            documentation < definitions $ROOTS participant messageFlow $LANES $NODES $DEFINITIONS sequenceFlow $ARTIFACTS $DATA multiInstanceLoopCharacteristics categoryValue : id=ID textFormat=TEXT text()=TEXT
            extensionElements < definitions $ROOTS participant messageFlow $LANES $NODES $DEFINITIONS sequenceFlow $ARTIFACTS $DATA multiInstanceLoopCharacteristics categoryValue :

            collaboration < definitions : $NAMED isClosed=FLAG
            participant < collaboration : $NAMED processRef=REF
            messageFlow < collaboration : $NAMED sourceRef=REF targetRef=REF messageRef=REF
            laneSet < $SCOPES : $NAMED
            childLaneSet < lane : $NAMED
            lane < laneSet childLaneSet : $NAMED
            flowNodeRef < lane : text()=REF

            startEvent < $SCOPES : $EVENT isInterrupting=FLAG parallelMultiple=FLAG camunda:formRef=WORD camunda:formRefBinding=WORD
            endEvent intermediateThrowEvent < $SCOPES : $EVENT
            intermediateCatchEvent < $SCOPES : $EVENT parallelMultiple=FLAG
            boundaryEvent < $SCOPES : $EVENT attachedToRef=REF cancelActivity=FLAG parallelMultiple=FLAG
            timerEventDefinition < $CATCHING : id=ID
            messageEventDefinition < $CATCHING : id=ID messageRef=REF
            errorEventDefinition < startEvent boundaryEvent endEvent : id=ID errorRef=REF
            escalationEventDefinition < startEvent boundaryEvent endEvent intermediateThrowEvent : id=ID escalationRef=REF
            terminateEventDefinition < endEvent : id=ID
            timeDate timeDuration timeCycle < timerEventDefinition : id=ID xsi:type=TYPE text()=SLOT

            userTask < $SCOPES : $STEP camunda:candidateGroups=SLOT camunda:formRef=WORD camunda:formRefBinding=WORD
            serviceTask sendTask < $SCOPES : $STEP camunda:delegateExpression=SLOT
            receiveTask < $SCOPES : $STEP messageRef=REF instantiate=FLAG
            businessRuleTask < $SCOPES : $STEP camunda:decisionRef=WORD camunda:decisionRefBinding=WORD camunda:mapDecisionResult=WORD camunda:resultVariable=WORD
            subProcess < $SCOPES : $STEP triggeredByEvent=FLAG
            callActivity < $SCOPES : $STEP calledElement=TEXT camunda:calledElementBinding=WORD
            exclusiveGateway inclusiveGateway < $SCOPES : $NAMED default=REF gatewayDirection=WORD $ASYNC $TEMPLATE
            parallelGateway < $SCOPES : $NAMED gatewayDirection=WORD $ASYNC $TEMPLATE
            eventBasedGateway < $SCOPES : $NAMED gatewayDirection=WORD eventGatewayType=WORD instantiate=FLAG $ASYNC $TEMPLATE
            sequenceFlow < $SCOPES : $NAMED sourceRef=REF targetRef=REF $TEMPLATE
            conditionExpression < sequenceFlow : id=ID xsi:type=TYPE text()=SLOT
            incoming outgoing < $NODES : text()=REF
            multiInstanceLoopCharacteristics < $ACTIVITIES : id=ID isSequential=FLAG $ASYNC camunda:collection=SLOT camunda:elementVariable=WORD
            loopCardinality completionCondition < multiInstanceLoopCharacteristics : id=ID xsi:type=TYPE text()=SLOT

            message < definitions : $NAMED
            error < definitions : $NAMED errorCode=WORD
            escalation < definitions : $NAMED escalationCode=WORD
            category < definitions : $NAMED
            categoryValue < category : id=ID value=TEXT
            textAnnotation < $SCOPES collaboration : id=ID textFormat=TEXT
            text < textAnnotation : text()=TEXT
            association < $SCOPES collaboration : id=ID associationDirection=WORD sourceRef=REF targetRef=REF
            group < $SCOPES collaboration : id=ID categoryValueRef=REF
            dataObject < $SCOPES : $NAMED isCollection=FLAG
            dataObjectReference < $SCOPES : $NAMED dataObjectRef=REF
            dataStoreReference < $SCOPES : $NAMED

            camunda:properties < extensionElements :
            camunda:property < camunda:properties : id=ID name=WORD value=TEXT
            camunda:in < callActivity/extensionElements : source=WORD sourceExpression=SLOT target=WORD businessKey=SLOT local=FLAG
            camunda:out < callActivity/extensionElements : source=WORD sourceExpression=SLOT target=WORD local=FLAG

            bpmndi:BPMNDiagram < definitions : $NAMED documentation=TEXT resolution=NUMBER
            bpmndi:BPMNPlane < bpmndi:BPMNDiagram : id=ID bpmnElement=REF
            bpmndi:BPMNLabelStyle < bpmndi:BPMNDiagram : id=ID
            dc:Font < bpmndi:BPMNLabelStyle : name=TEXT size=NUMBER isBold=FLAG isItalic=FLAG isUnderline=FLAG isStrikeThrough=FLAG
            bpmndi:BPMNShape < bpmndi:BPMNPlane : id=ID bpmnElement=REF isHorizontal=FLAG isExpanded=FLAG isMarkerVisible=FLAG isMessageVisible=FLAG bioc:stroke=COLOUR bioc:fill=COLOUR color:background-color=COLOUR color:border-color=COLOUR
            bpmndi:BPMNEdge < bpmndi:BPMNPlane : id=ID bpmnElement=REF sourceElement=REF targetElement=REF messageVisibleKind=WORD bioc:stroke=COLOUR bioc:fill=COLOUR color:background-color=COLOUR color:border-color=COLOUR
            bpmndi:BPMNLabel < bpmndi:BPMNShape bpmndi:BPMNEdge : id=ID labelStyle=REF color:color=COLOUR
            dc:Bounds < bpmndi:BPMNShape bpmndi:BPMNLabel : x=NUMBER y=NUMBER width=NUMBER height=NUMBER
            di:waypoint < bpmndi:BPMNEdge : x=NUMBER y=NUMBER
            """);

    private BpmnVocabulary() {}
}
