package vn.congvu.modelling.gate.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.modelling.gate.xml.XmlElement;

/** The sequence flows of a model by where they begin and where they end. */
final class FlowMap {

    private final Map<String, List<XmlElement>> outgoing = new HashMap<>();
    private final Map<String, List<XmlElement>> incoming = new HashMap<>();

    FlowMap(BpmnModel model) {
        model.all("sequenceFlow").forEach(flow -> {
            outgoing.computeIfAbsent(flow.attribute("sourceRef"), id -> new ArrayList<>())
                    .add(flow);
            incoming.computeIfAbsent(flow.attribute("targetRef"), id -> new ArrayList<>())
                    .add(flow);
        });
    }

    List<XmlElement> from(XmlElement node) {
        return outgoing.getOrDefault(node.attribute("id"), List.of());
    }

    List<XmlElement> to(XmlElement node) {
        return incoming.getOrDefault(node.attribute("id"), List.of());
    }
}
