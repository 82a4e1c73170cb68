package vn.congvu.modelling.gate.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Ids read type_meaning, such as userTask_process: the history and the pictures of running dossiers refer to them. */
final class ElementId implements BpmnRule {

    private record Prefix(Set<String> elements, String prefix) {}

    /** The first that fits counts. */
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix(Set.of("userTask"), "userTask"),
            new Prefix(Set.of("serviceTask", "sendTask"), "serviceTask"),
            new Prefix(Set.of("receiveTask"), "receiveTask"),
            new Prefix(Set.of("businessRuleTask"), "businessRuleTask"),
            new Prefix(Set.of("subProcess"), "subProcess"),
            new Prefix(Set.of("callActivity"), "callActivity"),
            new Prefix(BpmnModel.GATEWAYS, "gateway"),
            new Prefix(Set.of("startEvent"), "start"),
            new Prefix(Set.of("endEvent"), "end"),
            new Prefix(BpmnModel.EVENTS, "timer|message|error|escalation|event"),
            new Prefix(Set.of("sequenceFlow"), "flow"),
            new Prefix(Set.of("lane"), "lane"),
            new Prefix(Set.of("participant"), "participant"));

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        Set<String> seen = new HashSet<>();
        model.definitions()
                .all()
                .filter(element -> element.attribute("id") != null)
                .forEach(element -> {
                    if (!seen.add(element.attribute("id"))) {
                        findings.say(
                                BpmnModel.spot(element).property("id"), "element-id.twice", element.attribute("id"));
                    }
                });
        model.definitions().all().filter(BpmnModel::isBpmn).forEach(element -> named(element, findings));
    }

    private static void named(XmlElement element, Findings findings) {
        PREFIXES.stream()
                .filter(prefix -> prefix.elements().contains(element.name().local()))
                .findFirst()
                .ifPresent(prefix -> named(element, prefix.prefix(), findings));
    }

    private static void named(XmlElement element, String prefix, Findings findings) {
        String id = element.attribute("id");
        if (id == null) {
            findings.say(
                    BpmnModel.spot(element).property("id"),
                    "element-id.none",
                    element.name().local());
        } else if (!id.matches("(?:" + prefix + ")_[a-z][A-Za-z0-9]*")) {
            findings.say(BpmnModel.spot(element).property("id"), "element-id", id, prefix.replaceFirst("\\|.*", ""));
        }
    }
}
