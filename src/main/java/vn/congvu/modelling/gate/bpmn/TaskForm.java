package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Every user task has a form of its own, taken into force together with the model. */
final class TaskForm implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("userTask", "startEvent").forEach(element -> check(element, known, findings));
    }

    private static void check(XmlElement element, Known known, Findings findings) {
        String form = BpmnModel.engine(element, "formRef");
        Spot spot = BpmnModel.spot(element).property("camunda:formRef");
        if (form == null || form.isBlank()) {
            if (BpmnModel.is(element, "userTask")) {
                findings.say(spot, "task-form");
            }
            return;
        }
        if (!known.around().forms().contains(form)) {
            findings.say(spot, "known-form", form);
        }
        if (!"deployment".equals(BpmnModel.engine(element, "formRefBinding"))) {
            findings.say(
                    spot.property("camunda:formRefBinding"),
                    findings.fix(
                            "fix.form-binding",
                            new Fix.Change(
                                    Fix.Verb.SET_ATTRIBUTE,
                                    element.attribute("id"),
                                    "camunda:formRefBinding",
                                    "deployment")),
                    "task-form.binding");
        }
    }
}
