package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A call activity calls a process of this house by its key and passes the code of the case on. */
final class KnownProcess implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("callActivity").forEach(call -> check(call, known, findings));
    }

    private static void check(XmlElement call, Known known, Findings findings) {
        String called = call.attribute("calledElement");
        Spot spot = BpmnModel.spot(call).property("calledElement");
        if (called == null || called.isBlank()) {
            findings.say(spot, "known-process.none");
        } else if (!known.around().processes().contains(called)) {
            findings.say(spot, "known-process", called);
        }
        String binding = BpmnModel.engine(call, "calledElementBinding");
        if (binding != null && !binding.equals("latest") && !binding.equals("deployment")) {
            findings.say(
                    spot.property("camunda:calledElementBinding"),
                    findings.fix(
                            "fix.latest",
                            new Fix.Change(
                                    Fix.Verb.REMOVE_ATTRIBUTE,
                                    call.attribute("id"),
                                    "camunda:calledElementBinding",
                                    null)),
                    "known-process.binding",
                    binding);
        }
        boolean passesKey = BpmnModel.extensions(call, "in")
                .anyMatch(passed -> known.catalogue().businessKeys().stream()
                        .anyMatch(key -> ("${" + key + "}").equals(passed.attribute("businessKey"))));
        if (!passesKey) {
            findings.say(spot.property("businessKey"), "known-process.business-key");
        }
        BpmnModel.extensions(call, "in")
                .map(passed -> passed.attribute("businessKey"))
                .filter(key -> key != null
                        && known.catalogue().businessKeys().stream().noneMatch(name -> key.equals("${" + name + "}")))
                .forEach(key -> findings.say(spot.property("businessKey"), "known-process.other-key", key));
    }
}
