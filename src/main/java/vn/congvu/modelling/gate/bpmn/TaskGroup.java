package vn.congvu.modelling.gate.bpmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Work goes to a group the server finds for the unit at hand; never to a person or group written into the model. */
final class TaskGroup implements BpmnRule {

    static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z][\\w.]*)}");

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("userTask").forEach(task -> check(task, known, findings));
    }

    private static void check(XmlElement task, Known known, Findings findings) {
        String group = BpmnModel.engine(task, "candidateGroups");
        Spot spot = BpmnModel.spot(task).property("camunda:candidateGroups");
        if (group == null || group.isBlank()) {
            findings.say(spot, groupOfStep(task, known, findings), "task-group");
            return;
        }
        Matcher named = NAME.matcher(group);
        if (!named.matches() || !known.catalogue().hasGroup(named.group(1))) {
            findings.say(spot, groupOfStep(task, known, findings), "known-group", group);
        }
    }

    /** A step of the route has its group, by the same name. */
    private static Fix groupOfStep(XmlElement task, Known known, Findings findings) {
        String group = "group." + BpmnModel.property(task, "step");
        return known.catalogue().hasGroup(group)
                ? findings.fix(
                        "fix.group-of-step",
                        new Fix.Change(
                                Fix.Verb.SET_ATTRIBUTE,
                                task.attribute("id"),
                                "camunda:candidateGroups",
                                "${" + group + "}"))
                : null;
    }
}
