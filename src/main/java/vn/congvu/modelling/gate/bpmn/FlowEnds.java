package vn.congvu.modelling.gate.bpmn;

import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A flow leads from a step to a step, both of the process or sub-process it is drawn in. */
final class FlowEnds implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("sequenceFlow")
                .forEach(flow -> Stream.of("sourceRef", "targetRef").forEach(end -> check(model, flow, end, findings)));
    }

    /** Of one that is drawn; a flow to nowhere is not. */
    private static Fix removal(XmlElement flow, Findings findings) {
        String id = flow.attribute("id");
        return id == null
                ? null
                : findings.fix("fix.remove-flow", new Fix.Change(Fix.Verb.REMOVE_ELEMENT, id, null, null));
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
            findings.say(BpmnModel.spot(flow).property(end), removal(flow, findings), "flow-ends.scope", name(step));
        }
    }
}
