package vn.congvu.modelling.gate.bpmn;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.xml.XmlElement;

/** What the system does at a step is one of the delegates of the catalogue, told what it needs to know. */
final class KnownDelegate implements BpmnRule {

    /** The modules whose delegates know the cases of procedures made without Java. */
    private static final Set<String> OF_CASES = Set.of("casefile", "sla");

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.all("serviceTask", "sendTask").forEach(task -> check(task, known.catalogue(), findings));
        if (model.process().filter(KnownDelegate::opensCases).isPresent()) {
            model.all("serviceTask", "sendTask")
                    .forEach(task -> delegate(task, known.catalogue())
                            .filter(delegate -> !OF_CASES.contains(delegate.feature()))
                            .ifPresent(delegate -> findings.say(
                                    spot(task), "known-delegate.feature", delegate.label(), delegate.labelEn())));
        }
    }

    /** A process that says how its case codes begin is opened by clerks as it is. */
    private static boolean opensCases(XmlElement process) {
        return BpmnModel.property(process, "codePrefix") != null;
    }

    private static void check(XmlElement task, Catalogue catalogue, Findings findings) {
        String expression = BpmnModel.engine(task, "delegateExpression");
        if (expression == null) {
            findings.say(spot(task), "known-delegate.none");
            return;
        }
        delegate(task, catalogue)
                .ifPresentOrElse(
                        delegate -> delegate.properties().forEach(property -> check(task, property, findings)),
                        () -> findings.say(spot(task), "known-delegate", expression));
    }

    private static Optional<Catalogue.Delegate> delegate(XmlElement task, Catalogue catalogue) {
        return Optional.ofNullable(BpmnModel.engine(task, "delegateExpression"))
                .map(TaskGroup.NAME::matcher)
                .filter(Matcher::matches)
                .flatMap(named -> catalogue.delegate(named.group(1)));
    }

    private static Spot spot(XmlElement task) {
        return BpmnModel.spot(task).property("camunda:delegateExpression");
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
