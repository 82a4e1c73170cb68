package vn.congvu.modelling.gate.bpmn;

import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/**
 * Whoever is promised a date hears before it passes: a scope with the statutory clock draws what happens about its date.
 * And an escalation that is thrown is caught around where it is thrown; the engine would drop it without a word.
 */
final class EscalationPath implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.scopes()
                .filter(scope -> "statutory".equals(BpmnModel.property(scope, "clock")))
                .filter(scope -> !reacts(model, scope))
                .forEach(scope -> findings.say(BpmnModel.spot(scope), "escalation-path"));
        model.all("endEvent", "intermediateThrowEvent")
                .filter(event -> BpmnModel.trigger(event, "escalation").isPresent())
                .filter(event -> !isCaught(model, event))
                .forEach(event -> findings.say(BpmnModel.spot(event), "escalation-path.uncaught"));
    }

    private static boolean reacts(BpmnModel model, XmlElement scope) {
        return Stream.concat(scope.all(), boundaries(model, scope))
                .anyMatch(element -> BpmnModel.is(element, "timeDate")
                                && TimerCalendar.awaited(element.text()).stream()
                                        .anyMatch(EscalationPath::isDate)
                        || "${raiseEscalation}".equals(BpmnModel.engine(element, "delegateExpression")));
    }

    private static boolean isDate(String name) {
        return name.startsWith("sla.") || name.startsWith("workingTime.");
    }

    private static Stream<XmlElement> boundaries(BpmnModel model, XmlElement scope) {
        return model.all("boundaryEvent").filter(attachedTo(scope)).flatMap(XmlElement::all);
    }

    private static boolean isCaught(BpmnModel model, XmlElement thrown) {
        String escalation = reference(thrown);
        for (XmlElement scope = thrown.parent(); scope != null; scope = scope.parent()) {
            if (Stream.concat(model.all("boundaryEvent").filter(attachedTo(scope)), starts(scope))
                    .filter(event -> BpmnModel.trigger(event, "escalation").isPresent())
                    .anyMatch(event ->
                            reference(event) == null || reference(event).equals(escalation))) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<XmlElement> attachedTo(XmlElement scope) {
        return event -> scope.attribute("id") != null && scope.attribute("id").equals(event.attribute("attachedToRef"));
    }

    /** The beginnings of the event sub-processes in a scope. */
    private static Stream<XmlElement> starts(XmlElement scope) {
        return scope.children().stream()
                .filter(child -> BpmnModel.isFlag(child, "triggeredByEvent"))
                .flatMap(child -> child.children().stream())
                .filter(child -> BpmnModel.is(child, "startEvent"));
    }

    private static String reference(XmlElement event) {
        return BpmnModel.trigger(event, "escalation")
                .map(trigger -> trigger.attribute("escalationRef"))
                .orElse(null);
    }
}
