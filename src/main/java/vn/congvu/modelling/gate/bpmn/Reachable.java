package vn.congvu.modelling.gate.bpmn;

import java.util.Set;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Every step can be reached, and from every step an end can be. */
final class Reachable implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.scopes().forEach(scope -> check(scope, findings));
    }

    private static void check(XmlElement scope, Findings findings) {
        ScopeGraph graph = new ScopeGraph(scope);
        Set<String> reached = graph.reached(node -> BpmnModel.is(node, "startEvent"));
        Set<String> ending = graph.reaching(node -> BpmnModel.is(node, "endEvent"));
        graph.nodes().stream()
                .filter(node -> !BpmnModel.isFlag(node, "triggeredByEvent"))
                .forEach(node -> {
                    if (!reached.contains(node.attribute("id"))) {
                        findings.say(BpmnModel.spot(node), "unreachable", name(node));
                    }
                    if (!ending.contains(node.attribute("id"))) {
                        findings.say(BpmnModel.spot(node), "dead-end", name(node));
                    }
                });
    }

    private static String name(XmlElement node) {
        return node.attribute("name") == null ? node.attribute("id") : node.attribute("name");
    }
}
