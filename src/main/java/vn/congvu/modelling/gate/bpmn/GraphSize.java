package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** No larger than people can read, and than the engine takes in within moments. */
final class GraphSize implements BpmnRule {

    static final int MOST_NODES = 300;
    private static final int DEEPEST = 5;

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        long nodes = model.flowNodes().count();
        if (nodes > MOST_NODES) {
            findings.say(BpmnModel.spot(model.definitions()), "graph-size", nodes, MOST_NODES);
        }
        model.all("subProcess")
                .filter(inner -> depth(inner) > DEEPEST)
                .forEach(inner -> findings.say(BpmnModel.spot(inner), "nesting", DEEPEST));
    }

    private static long depth(XmlElement scope) {
        long depth = 0;
        for (XmlElement around = scope; around != null; around = around.parent()) {
            depth += BpmnModel.is(around, "subProcess") ? 1 : 0;
        }
        return depth;
    }
}
