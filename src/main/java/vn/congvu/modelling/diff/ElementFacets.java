package vn.congvu.modelling.diff;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a BPMN element says about itself, sorted by what it means to people. */
final class ElementFacets {

    private static final Map<String, Subject> ATTRIBUTES = Map.ofEntries(
            Map.entry("name", Subject.NAME),
            Map.entry("camunda:candidateGroups", Subject.PERMISSION),
            Map.entry("camunda:candidateUsers", Subject.PERMISSION),
            Map.entry("camunda:assignee", Subject.PERMISSION),
            Map.entry("camunda:candidateStarterGroups", Subject.PERMISSION),
            Map.entry("camunda:candidateStarterUsers", Subject.PERMISSION),
            Map.entry("camunda:dueDate", Subject.SERVICE_LEVEL),
            Map.entry("camunda:followUpDate", Subject.SERVICE_LEVEL),
            Map.entry("camunda:formRef", Subject.FORM),
            Map.entry("camunda:formKey", Subject.FORM),
            Map.entry("camunda:formRefBinding", Subject.FORM),
            Map.entry("camunda:formRefVersion", Subject.FORM),
            Map.entry("camunda:decisionRef", Subject.DECISION),
            Map.entry("camunda:decisionRefBinding", Subject.DECISION),
            Map.entry("camunda:decisionRefVersion", Subject.DECISION),
            Map.entry("camunda:mapDecisionResult", Subject.DECISION),
            Map.entry("sourceRef", Subject.FLOW),
            Map.entry("targetRef", Subject.FLOW),
            Map.entry("default", Subject.FLOW),
            Map.entry("attachedToRef", Subject.FLOW),
            Map.entry("cancelActivity", Subject.FLOW),
            Map.entry("isInterrupting", Subject.FLOW));

    private static final Map<String, Subject> PROPERTIES = Map.of(
            "nameEn", Subject.NAME,
            "sla", Subject.SERVICE_LEVEL,
            "clock", Subject.SERVICE_LEVEL,
            "unit", Subject.SERVICE_LEVEL,
            "inherits", Subject.SERVICE_LEVEL);

    /** Said again by the flows, or read as elements of their own. */
    private static final Set<String> TOLD_ELSEWHERE =
            Set.of("incoming", "outgoing", "extensionElements", "documentation", "laneSet", "childLaneSet");

    private static final Set<String> REFERENCES = Set.of("messageRef", "errorRef", "signalRef", "escalationRef");

    private final XmlNode element;
    private final References references;
    private final Facets facets = new Facets();

    ElementFacets(XmlNode element, References references) {
        this.element = element;
        this.references = references;
    }

    Map<String, Facet> read() {
        element.attributes().forEach(this::attribute);
        element.child("documentation").ifPresent(text -> facets.say(Subject.TEXT, "documentation", text.text()));
        element.child("extensionElements").ifPresent(this::extensions);
        element.children().stream().filter(this::belongsHere).forEach(this::child);
        return facets.toMap();
    }

    private void attribute(String name, String value) {
        if (!name.equals("id") && !isSaidAnyway(name, value)) {
            String said = REFERENCES.contains(name) ? references.nameOf(value) : value;
            facets.say(ATTRIBUTES.getOrDefault(name, Subject.OTHER), name, said);
        }
    }

    /** An event interrupts unless it is said not to. */
    private static boolean isSaidAnyway(String name, String value) {
        return value.equals("true")
                && Set.of("cancelActivity", "isInterrupting").contains(name);
    }

    private void extensions(XmlNode extensions) {
        extensions
                .children("camunda:properties")
                .flatMap(properties -> properties.children("camunda:property"))
                .filter(property -> property.attribute("name") != null)
                .forEach(property -> property(property.attribute("name"), property.attribute("value")));
        String others = extensions.children().stream()
                .filter(child -> !child.is("camunda:properties"))
                .map(XmlNode::canonical)
                .collect(Collectors.joining());
        facets.say(Subject.OTHER, "extensions", others);
    }

    private void property(String name, String value) {
        facets.say(PROPERTIES.getOrDefault(name, Subject.OTHER), name, value);
    }

    private boolean belongsHere(XmlNode child) {
        return !TOLD_ELSEWHERE.contains(child.name()) && (child.id() == null || !isItem(child));
    }

    private static boolean isItem(XmlNode child) {
        return Sort.isKnown(child.name())
                || Set.of("textAnnotation", "association", "group", "lane").contains(child.name());
    }

    private void child(XmlNode child) {
        switch (child.name()) {
            case "conditionExpression" -> facets.say(Subject.FLOW, "condition", child.text());
            case "timerEventDefinition" -> timer(child);
            case "text" -> facets.say(Subject.TEXT, "text", child.text());
            case "flowNodeRef" -> collect(Subject.PERMISSION, "flowNodeRef", child.text());
            default -> event(child);
        }
    }

    private void timer(XmlNode timer) {
        String when = timer.children().stream()
                .filter(child -> child.name().startsWith("time"))
                .map(child -> child.text().strip())
                .collect(Collectors.joining(" "));
        facets.say(Subject.SERVICE_LEVEL, "timer", when);
    }

    private void event(XmlNode child) {
        String reference = REFERENCES.stream()
                .filter(name -> child.attribute(name) != null)
                .findFirst()
                .orElse(null);
        if (reference == null) {
            collect(Subject.OTHER, child.name(), child.canonical());
        } else {
            facets.say(Subject.OTHER, reference, references.nameOf(child.attribute(reference)));
        }
    }

    private void collect(Subject subject, String property, String value) {
        Facet before = facets.toMap().get(property);
        facets.say(subject, property, before == null ? value : before.value() + " " + value.strip());
    }
}
