package vn.congvu.modelling.gate.bpmn;

import java.util.regex.Matcher;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** What the system does at a step is one of the delegates of the catalogue, told what it needs to know. */
final class KnownDelegate implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("serviceTask", "sendTask").forEach(task -> check(task, known.catalogue(), findings));
    }

    private static void check(XmlElement task, Catalogue catalogue, Findings findings) {
        String expression = BpmnModel.engine(task, "delegateExpression");
        Spot spot = BpmnModel.spot(task).property("camunda:delegateExpression");
        if (expression == null) {
            findings.say(spot, "known-delegate.none");
            return;
        }
        Matcher named = TaskGroup.NAME.matcher(expression);
        String name = named.matches() ? named.group(1) : "";
        catalogue
                .delegate(name)
                .ifPresentOrElse(
                        delegate -> delegate.properties().forEach(property -> check(task, property, findings)),
                        () -> findings.say(spot, "known-delegate", expression));
    }

    private static void check(XmlElement task, Catalogue.Property property, Findings findings) {
        String value = BpmnModel.property(task, property.name());
        Spot spot = BpmnModel.spot(task).property(property.name());
        if (value == null || value.isBlank()) {
            if (property.required()) {
                findings.say(spot, "known-delegate.property", property.label(), property.labelEn());
            }
        } else if (property.choices() != null
                && property.choices().stream()
                        .noneMatch(choice -> choice.value().equals(value))) {
            findings.say(spot, "known-delegate.choice", property.label(), property.labelEn(), value);
        }
    }
}
