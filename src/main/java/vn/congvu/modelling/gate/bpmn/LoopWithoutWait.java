package vn.congvu.modelling.gate.bpmn;

import java.util.Set;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.xml.XmlElement;

/** Whoever goes round in a circle has to wait somewhere on it; otherwise the server would go round for ever. */
final class LoopWithoutWait implements BpmnRule {

    @Override
    public void check(BpmnModel model, Known known, Findings findings) {
        model.scopes()
                .flatMap(scope -> new ScopeGraph(scope).circlesWithout(node -> waits(node, known.catalogue())).stream())
                .forEach(node -> findings.say(BpmnModel.spot(node), "loop-without-wait"));
        model.process()
                .ifPresent(process -> model.all("callActivity")
                        .filter(call -> process.attribute("id") != null
                                && process.attribute("id").equals(call.attribute("calledElement")))
                        .forEach(call -> findings.say(BpmnModel.spot(call), "loop-without-wait.itself")));
    }

    private static boolean waits(XmlElement node, Catalogue catalogue) {
        return happens(node) && stops(node, catalogue);
    }

    /** A step that is repeated for each of several is passed by when there is none. */
    private static boolean happens(XmlElement node) {
        return BpmnModel.child(node, "multiInstanceLoopCharacteristics")
                .map(loop -> BpmnModel.child(loop, "loopCardinality")
                        .filter(count -> count.text().strip().matches("[1-9]\\d*"))
                        .isPresent())
                .orElse(true);
    }

    private static boolean stops(XmlElement node, Catalogue catalogue) {
        return switch (node.name().local()) {
            case "userTask", "receiveTask" -> true;
            case "intermediateCatchEvent", "boundaryEvent" ->
                BpmnModel.trigger(node, "message").isPresent()
                        || BpmnModel.trigger(node, "timer")
                                .filter(timer -> waitsFromNow(timer, catalogue))
                                .isPresent();
            case "subProcess" -> !passesWithoutWait(node, catalogue);
            default -> false;
        };
    }

    /** Dates such as the due date of the case may lie in the past, and then nothing is waited for. */
    private static boolean waitsFromNow(XmlElement timer, Catalogue catalogue) {
        return BpmnModel.child(timer, "timeDate")
                .map(date -> TimerCalendar.awaited(date.text()))
                .filter(names -> names.stream().anyMatch(catalogue::waits))
                .isPresent();
    }

    private static boolean passesWithoutWait(XmlElement scope, Catalogue catalogue) {
        ScopeGraph graph = new ScopeGraph(scope);
        Set<String> passed =
                graph.reachedWithout(node -> BpmnModel.is(node, "startEvent"), node -> waits(node, catalogue));
        return graph.nodes().stream()
                .anyMatch(node -> BpmnModel.is(node, "endEvent") && passed.contains(node.attribute("id")));
    }
}
