package vn.congvu.modelling.gate.bpmn;

import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A flow leads from a step to a step, both of the process or sub-process it is drawn in. */
final class FlowEnds implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("sequenceFlow")
                .forEach(flow -> Stream.of("sourceRef", "targetRef").forEach(end -> check(model, flow, end, findings)));
    }

    private static String name(XmlElement step) {
        return step.attribute("name") == null ? step.attribute("id") : step.attribute("name");
    }

    private static void check(BpmnModel model, XmlElement flow, String end, Findings findings) {
        String id = flow.attribute(end);
        XmlElement step = id == null ? null : model.element(id);
        if (step == null || !BpmnModel.isFlowNode(step)) {
            findings.say(BpmnModel.spot(flow).property(end), "flow-ends");
        } else if (step.parent() != flow.parent()) {
            findings.say(BpmnModel.spot(flow).property(end), "flow-ends.scope", name(step));
        }
    }
}
