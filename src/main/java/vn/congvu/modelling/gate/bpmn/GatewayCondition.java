package vn.congvu.modelling.gate.bpmn;

import java.util.List;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.xml.XmlElement;

/** At every split each way out has a condition or is the default; nothing is left to the order of the flows. */
final class GatewayCondition implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        FlowMap flows = new FlowMap(model);
        model.all("exclusiveGateway", "inclusiveGateway")
                .forEach(gateway -> check(gateway, flows.from(gateway), findings));
    }

    private static void check(XmlElement gateway, List<XmlElement> ways, Findings findings) {
        if (ways.size() < 2) {
            return;
        }
        String standard = gateway.attribute("default");
        List<XmlElement> open = ways.stream()
                .filter(way -> !isConditional(way)
                        && !String.valueOf(way.attribute("id")).equals(standard))
                .toList();
        Fix fix = standard == null && open.size() == 1 ? makeDefault(gateway, open.get(0), findings) : null;
        open.forEach(way -> findings.say(BpmnModel.spot(way), fix, "gateway-condition", name(gateway)));
        ways.stream()
                .filter(way -> isConditional(way)
                        && way.attribute("id") != null
                        && way.attribute("id").equals(standard))
                .forEach(way -> findings.say(
                        BpmnModel.spot(way), withoutCondition(way, findings), "gateway-condition.default"));
    }

    private static Fix makeDefault(XmlElement gateway, XmlElement way, Findings findings) {
        return findings.fix(
                "fix.default-flow",
                new Fix.Change(Fix.Verb.SET_DEFAULT_FLOW, gateway.attribute("id"), null, way.attribute("id")));
    }

    private static Fix withoutCondition(XmlElement way, Findings findings) {
        return findings.fix(
                "fix.no-condition",
                new Fix.Change(Fix.Verb.REMOVE_ATTRIBUTE, way.attribute("id"), "conditionExpression", null));
    }

    private static boolean isConditional(XmlElement way) {
        return BpmnModel.child(way, "conditionExpression").isPresent();
    }

    private static String name(XmlElement gateway) {
        return gateway.attribute("name") == null ? gateway.attribute("id") : gateway.attribute("name");
    }
}
