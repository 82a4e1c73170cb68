package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** What people read has a name in both languages; a step of a route says which step of the catalogue it is. */
final class StepName implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("userTask").forEach(task -> step(task, known, findings));
        model.definitions()
                .all()
                .filter(element -> BpmnModel.isFlowNode(element) || BpmnModel.is(element, "process"))
                .forEach(element -> names(element, findings));
    }

    private static void step(XmlElement task, Known known, Findings findings) {
        String step = BpmnModel.property(task, "step");
        boolean onRoute =
                String.valueOf(BpmnModel.engine(task, "candidateGroups")).startsWith("${group.");
        if (step == null ? onRoute : onRoute && !known.catalogue().hasStep(step)) {
            findings.say(BpmnModel.spot(task).property("step"), "step-name.step", String.valueOf(step));
        }
        if (task.attribute("name") == null || task.attribute("name").isBlank()) {
            findings.say(BpmnModel.spot(task).property("name"), "step-name.none");
        }
    }

    private static void names(XmlElement element, Findings findings) {
        String name = element.attribute("name");
        if (name != null && !name.isBlank() && BpmnModel.property(element, "nameEn") == null) {
            findings.say(BpmnModel.spot(element).property("nameEn"), "step-name.english", name);
        }
    }
}
