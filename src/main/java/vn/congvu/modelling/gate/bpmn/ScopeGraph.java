package vn.congvu.modelling.gate.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.congvu.modelling.gate.xml.XmlElement;

/** The nodes of one process or sub-process and the ways between them; a boundary event lies on a way out of its step. */
final class ScopeGraph {

    private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> ways = new LinkedHashMap<>();

    ScopeGraph(XmlElement scope) {
        scope.children().stream()
                .filter(child -> BpmnModel.isFlowNode(child) && child.attribute("id") != null)
                .forEach(node -> nodes.put(node.attribute("id"), node));
        scope.children().stream()
                .filter(child -> BpmnModel.is(child, "sequenceFlow"))
                .forEach(flow -> way(flow.attribute("sourceRef"), flow.attribute("targetRef")));
        nodes.values().stream()
                .filter(node -> BpmnModel.is(node, "boundaryEvent"))
                .forEach(this::wayThroughBoundary);
    }

    /** An error or an escalation may leave a sub-process before anything in it has been waited for. */
    private void wayThroughBoundary(XmlElement event) {
        String host = event.attribute("attachedToRef");
        List<String> before = nodes.keySet().stream()
                .filter(id -> ways.getOrDefault(id, List.of()).contains(host))
                .toList();
        way(host, event.attribute("id"));
        if (nodes.containsKey(host)
                && BpmnModel.is(nodes.get(host), "subProcess")
                && (BpmnModel.trigger(event, "error").isPresent()
                        || BpmnModel.trigger(event, "escalation").isPresent())) {
            before.forEach(id -> way(id, event.attribute("id")));
        }
    }

    private void way(String from, String to) {
        if (nodes.containsKey(from) && nodes.containsKey(to)) {
            ways.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
        }
    }

    Collection<XmlElement> nodes() {
        return nodes.values();
    }

    /** Everything on a way from these nodes, they themselves included. */
    Set<String> reached(Predicate<XmlElement> from) {
        return closure(from, ways);
    }

    /** Everything from where a way leads to one of these nodes. */
    Set<String> reaching(Predicate<XmlElement> to) {
        Map<String, List<String>> back = new LinkedHashMap<>();
        ways.forEach((from, targets) -> targets.forEach(
                target -> back.computeIfAbsent(target, id -> new ArrayList<>()).add(from)));
        return closure(to, back);
    }

    private Set<String> closure(Predicate<XmlElement> first, Map<String, List<String>> steps) {
        Deque<String> open = new ArrayDeque<>();
        nodes.forEach((id, node) -> {
            if (first.test(node)) {
                open.add(id);
            }
        });
        return closure(open, steps);
    }

    private static Set<String> closure(Deque<String> open, Map<String, List<String>> steps) {
        Set<String> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                open.addAll(steps.getOrDefault(id, List.of()));
            }
        }
        return found;
    }

    /** The same, but no way leads on from where it is stopped. */
    Set<String> reachedWithout(Predicate<XmlElement> from, Predicate<XmlElement> stop) {
        return closure(from, without(stop));
    }

    private Map<String, List<String>> without(Predicate<XmlElement> stop) {
        Map<String, List<String>> running = new LinkedHashMap<>();
        ways.forEach((from, targets) -> {
            if (!stop.test(nodes.get(from))) {
                running.put(
                        from,
                        targets.stream().filter(to -> !stop.test(nodes.get(to))).toList());
            }
        });
        return running;
    }

    /** The first node of every circle in which nothing passes through one of these nodes. */
    List<XmlElement> circlesWithout(Predicate<XmlElement> stop) {
        Map<String, List<String>> running = without(stop);
        Map<String, Set<String>> after = new LinkedHashMap<>();
        nodes.keySet()
                .forEach(id -> after.put(id, closure(new ArrayDeque<>(running.getOrDefault(id, List.of())), running)));
        Set<String> told = new LinkedHashSet<>();
        List<XmlElement> circles = new ArrayList<>();
        nodes.forEach((id, node) -> {
            if (after.get(id).contains(id) && told.add(id)) {
                after.get(id).stream()
                        .filter(other -> after.get(other).contains(id))
                        .forEach(told::add);
                circles.add(node);
            }
        });
        return circles;
    }
}
