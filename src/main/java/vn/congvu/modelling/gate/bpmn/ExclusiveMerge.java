package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Ways may meet at a task or at an exclusive gateway that then decides; any other gateway either splits or joins. */
final class ExclusiveMerge implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        FlowMap flows = new FlowMap(model);
        model.flowNodes().forEach(node -> check(model, node, flows, findings));
    }

    private static void check(BpmnModel model, XmlElement node, FlowMap flows, Findings findings) {
        String kind = node.name().local();
        if (BpmnModel.GATEWAYS.contains(kind)
                && !kind.equals("exclusiveGateway")
                && flows.to(node).size() > 1
                && flows.from(node).size() > 1) {
            findings.say(BpmnModel.spot(node), "exclusive-merge");
        }
        if (BpmnModel.ACTIVITIES.contains(kind) && parallel(model, node, flows) > 1) {
            findings.say(BpmnModel.spot(node), "exclusive-merge.parallel");
        }
    }

    private static long parallel(BpmnModel model, XmlElement node, FlowMap flows) {
        return flows.to(node).stream()
                .map(flow -> model.element(flow.attribute("sourceRef")))
                .filter(source -> source != null && BpmnModel.is(source, "parallelGateway", "inclusiveGateway"))
                .count();
    }
}
