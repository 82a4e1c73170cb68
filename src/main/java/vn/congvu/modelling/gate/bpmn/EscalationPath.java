package vn.congvu.modelling.gate.bpmn;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/**
 * Whoever is promised a date hears before it passes: a scope with the statutory clock draws what happens about its date.
 * And an escalation that is thrown is caught around where it is thrown; the engine would drop it without a word.
 */
final class EscalationPath implements BpmnRule {

    /** What an event without a reference catches. */
    private static final String ANY = "";

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        Map<String, List<XmlElement>> boundaries = model.all("boundaryEvent")
                .filter(event -> event.attribute("attachedToRef") != null)
                .collect(Collectors.groupingBy(event -> event.attribute("attachedToRef")));
        model.scopes()
                .filter(scope -> "statutory".equals(BpmnModel.property(scope, "clock")))
                .filter(scope -> !reacts(scope, at(scope, boundaries)))
                .forEach(scope -> findings.say(BpmnModel.spot(scope), "escalation-path"));
        Map<XmlElement, Set<String>> caught = new IdentityHashMap<>();
        model.all("endEvent", "intermediateThrowEvent")
                .filter(event -> BpmnModel.trigger(event, "escalation").isPresent())
                .filter(event -> !isCaught(
                        event,
                        scope -> caught.computeIfAbsent(scope, around -> caught(around, at(around, boundaries)))))
                .forEach(event -> findings.say(BpmnModel.spot(event), "escalation-path.uncaught"));
    }

    private static List<XmlElement> at(XmlElement scope, Map<String, List<XmlElement>> boundaries) {
        return boundaries.getOrDefault(String.valueOf(scope.attribute("id")), List.of());
    }

    private static boolean reacts(XmlElement scope, List<XmlElement> boundaries) {
        return Stream.concat(scope.all(), boundaries.stream().flatMap(XmlElement::all))
                .anyMatch(element -> BpmnModel.is(element, "timeDate")
                                && TimerCalendar.awaited(element.text()).stream()
                                        .anyMatch(EscalationPath::isDate)
                        || "${raiseEscalation}".equals(BpmnModel.engine(element, "delegateExpression")));
    }

    private static boolean isDate(String name) {
        return name.startsWith("sla.") || name.startsWith("workingTime.");
    }

    private static boolean isCaught(XmlElement thrown, Function<XmlElement, Set<String>> caught) {
        String escalation = reference(thrown);
        return Stream.iterate(thrown.parent(), Objects::nonNull, XmlElement::parent)
                .map(caught)
                .anyMatch(references -> references.contains(ANY) || references.contains(escalation));
    }

    /** Which of the escalations that are thrown in the scope are caught. */
    private static Set<String> caught(XmlElement scope, List<XmlElement> boundaries) {
        return Stream.concat(boundaries.stream(), starts(scope))
                .filter(event -> BpmnModel.trigger(event, "escalation").isPresent())
                .map(EscalationPath::reference)
                .collect(Collectors.toSet());
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
                .orElse(ANY);
    }
}
