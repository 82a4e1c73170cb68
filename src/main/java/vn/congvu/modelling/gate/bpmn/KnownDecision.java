package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A decision is one of the tables in force or proposed with the model, and gives one single value. */
final class KnownDecision implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("businessRuleTask").forEach(task -> check(task, known, findings));
    }

    private static void check(XmlElement task, Known known, Findings findings) {
        String decision = BpmnModel.engine(task, "decisionRef");
        Spot spot = BpmnModel.spot(task).property("camunda:decisionRef");
        if (decision == null) {
            findings.say(spot, "known-decision.none");
        } else if (!known.around().decisions().contains(decision)) {
            findings.say(spot, "known-decision", decision);
        }
        String binding = BpmnModel.engine(task, "decisionRefBinding");
        if (binding != null && !binding.equals("latest") && !binding.equals("deployment")) {
            findings.say(
                    spot.property("camunda:decisionRefBinding"),
                    findings.fix(
                            "fix.latest",
                            new Fix.Change(
                                    Fix.Verb.REMOVE_ATTRIBUTE,
                                    task.attribute("id"),
                                    "camunda:decisionRefBinding",
                                    null)),
                    "known-decision.binding",
                    binding);
        }
        if (BpmnModel.engine(task, "resultVariable") != null
                && !"singleEntry".equals(BpmnModel.engine(task, "mapDecisionResult"))) {
            findings.say(
                    spot.property("camunda:mapDecisionResult"),
                    findings.fix(
                            "fix.single-entry",
                            new Fix.Change(
                                    Fix.Verb.SET_ATTRIBUTE,
                                    task.attribute("id"),
                                    "camunda:mapDecisionResult",
                                    "singleEntry")),
                    "known-decision.result");
        }
    }
}
