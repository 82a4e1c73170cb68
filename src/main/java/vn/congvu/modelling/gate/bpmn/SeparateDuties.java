package vn.congvu.modelling.gate.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Fix;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** A step that another person must do names other steps of the same model, and is named by them in turn. */
final class SeparateDuties implements BpmnRule {

    private static final String PROPERTY = "separateFrom";
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.definitions()
                .all()
                .filter(element -> BpmnModel.isFlowNode(element) || BpmnModel.is(element, "process"))
                .filter(element -> BpmnModel.property(element, PROPERTY) != null)
                .forEach(element -> check(element, model, findings));
    }

    private static void check(XmlElement element, BpmnModel model, Findings findings) {
        Spot spot = BpmnModel.spot(element).property(PROPERTY);
        List<String> names = names(element);
        if (!BpmnModel.is(element, "userTask") || names.isEmpty()) {
            findings.say(spot, remove(element, findings), "separate-duties.nothing");
            return;
        }
        names.forEach(name -> check(element, name, model, findings));
    }

    private static void check(XmlElement task, String name, BpmnModel model, Findings findings) {
        Spot spot = BpmnModel.spot(task).property(PROPERTY);
        if (isCalled(task, name)) {
            findings.say(spot, "separate-duties.itself", name);
            return;
        }
        Optional<XmlElement> other = model.all("userTask")
                .filter(candidate -> isCalled(candidate, name))
                .findFirst();
        if (other.isEmpty()) {
            findings.say(spot, "separate-duties.unknown", name);
        } else if (names(other.get()).stream().noneMatch(back -> isCalled(task, back))) {
            findings.say(spot, sayBack(task, other.get(), findings), "separate-duties.one-sided", name);
        }
    }

    private static boolean isCalled(XmlElement task, String name) {
        return name.equals(task.attribute("id")) || name.equals(BpmnModel.property(task, "step"));
    }

    private static List<String> names(XmlElement task) {
        String said = BpmnModel.property(task, PROPERTY);
        return said == null
                ? List.of()
                : BETWEEN.splitAsStream(said).filter(name -> !name.isEmpty()).toList();
    }

    private static Fix sayBack(XmlElement task, XmlElement other, Findings findings) {
        List<String> said = names(other);
        String back = String.join(
                " ",
                Stream.concat(said.stream(), Stream.of(task.attribute("id"))).toList());
        return findings.fix(
                "fix.separate-back", new Fix.Change(Fix.Verb.SET_PROPERTY, other.attribute("id"), PROPERTY, back));
    }

    private static Fix remove(XmlElement element, Findings findings) {
        return findings.fix(
                "fix.not-separate", new Fix.Change(Fix.Verb.REMOVE_PROPERTY, element.attribute("id"), PROPERTY, null));
    }
}
