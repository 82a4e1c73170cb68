package vn.congvu.modelling.gate.bpmn;

import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.BPMN;
import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.CAMUNDA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A process model as the rules read it. */
final class BpmnModel {

    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");
    static final Set<String> ACTIVITIES = Set.of(
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "manualTask",
            "scriptTask",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "callActivity");

    private static final Set<String> PARTS_OF_A_STEP = Set.of(
            "conditionExpression",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "loopCardinality",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "documentation",
            "incoming",
            "outgoing",
            "extensionElements",
            "standardLoopCharacteristics",
            "condition",
            "script",
            "flowNodeRef",
            "text");

    private final XmlElement definitions;
    private final List<XmlElement> elements;
    private final Map<String, XmlElement> byId = new HashMap<>();

    BpmnModel(XmlElement definitions) {
        this.definitions = definitions;
        this.elements = definitions.all().filter(BpmnModel::isBpmn).toList();
        elements.forEach(element -> byId.putIfAbsent(element.attribute("id"), element));
    }

    XmlElement definitions() {
        return definitions;
    }

    List<XmlElement> processes() {
        return definitions.children(BPMN, "process").toList();
    }

    /** The only one; empty when there are none or several. */
    Optional<XmlElement> process() {
        return processes().size() == 1 ? Optional.of(processes().get(0)) : Optional.empty();
    }

    Stream<XmlElement> all(String... names) {
        Set<String> wanted = Set.of(names);
        return elements.stream()
                .filter(element -> wanted.contains(element.name().local()));
    }

    Stream<XmlElement> flowNodes() {
        return elements.stream().filter(BpmnModel::isFlowNode);
    }

    /** The process and every sub-process: flows never leave one of them. */
    Stream<XmlElement> scopes() {
        return all("process", "subProcess");
    }

    XmlElement element(String id) {
        return byId.get(id);
    }

    static boolean isBpmn(XmlElement element) {
        return element.name().namespace().equals(BPMN);
    }

    static boolean isFlowNode(XmlElement element) {
        String name = element.name().local();
        return isBpmn(element) && (EVENTS.contains(name) || GATEWAYS.contains(name) || ACTIVITIES.contains(name));
    }

    static boolean is(XmlElement element, String... names) {
        return isBpmn(element) && Set.of(names).contains(element.name().local());
    }

    static boolean isFlag(XmlElement element, String attribute) {
        return "true".equals(element.attribute(attribute));
    }

    /** An attribute of the engine's namespace. */
    static String engine(XmlElement element, String attribute) {
        return element.attribute(CAMUNDA, attribute);
    }

    /** The value of a {@code camunda:property}, null without one. */
    static String property(XmlElement element, String name) {
        return extensions(element, "properties")
                .flatMap(list -> list.children(CAMUNDA, "property"))
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> String.valueOf(property.attribute("value")))
                .findFirst()
                .orElse(null);
    }

    static Stream<XmlElement> extensions(XmlElement element, String name) {
        return element.children(BPMN, "extensionElements").flatMap(extensions -> extensions.children(CAMUNDA, name));
    }

    /** The event definitions of an event. */
    static Stream<XmlElement> triggers(XmlElement event) {
        return event.children().stream()
                .filter(child -> isBpmn(child) && child.name().local().endsWith("EventDefinition"));
    }

    static Optional<XmlElement> trigger(XmlElement event, String kind) {
        return triggers(event)
                .filter(trigger -> trigger.name().local().equals(kind + "EventDefinition"))
                .findFirst();
    }

    static Optional<XmlElement> child(XmlElement element, String name) {
        return element.children(BPMN, name).findFirst();
    }

    /** The element a designer can select: parts of a step belong to it, the drawing to what it draws. */
    static Spot spot(XmlElement element) {
        return new Spot(selectable(element), element.line(), null);
    }

    private static String selectable(XmlElement element) {
        if (element == null) {
            return null;
        }
        String drawn = element.attribute("bpmnElement");
        if (drawn != null) {
            return drawn;
        }
        String name = element.name().local();
        boolean part = !isBpmn(element) || name.endsWith("EventDefinition") || PARTS_OF_A_STEP.contains(name);
        String id = element.attribute("id");
        return id == null || part ? selectable(element.parent()) : id;
    }
}
