package vn.congvu.modelling.gate.bpmn;

import java.util.regex.Matcher;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
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
            findings.say(
                    BpmnModel.spot(task).property("step"),
                    stepOfGroup(task, known, findings),
                    "step-name.step",
                    String.valueOf(step));
        }
        if (task.attribute("name") == null || task.attribute("name").isBlank()) {
            findings.say(BpmnModel.spot(task).property("name"), "step-name.none");
        }
    }

    private static Fix stepOfGroup(XmlElement task, Known known, Findings findings) {
        Matcher group = TaskGroup.NAME.matcher(BpmnModel.engine(task, "candidateGroups"));
        String step = group.matches() ? group.group(1).replaceFirst("^group\\.", "") : "";
        return known.catalogue().hasStep(step)
                ? findings.fix(
                        "fix.step-of-group", new Fix.Change(Fix.Verb.SET_PROPERTY, task.attribute("id"), "step", step))
                : null;
    }

    private static void names(XmlElement element, Findings findings) {
        String name = element.attribute("name");
        if (name != null && !name.isBlank() && BpmnModel.property(element, "nameEn") == null) {
            findings.say(BpmnModel.spot(element).property("nameEn"), "step-name.english", name);
        }
    }
}
