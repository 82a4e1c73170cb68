package vn.congvu.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Finds the ways round on which nothing waits: a token on one of them keeps its thread for ever. A process that is
 * called does not count as waiting, nor does a step that may be repeated no times at all.
 */
final class EndlessLoops {

    private final Map<ActivityImpl, Boolean> waiting = new HashMap<>();

    /** A step on such a way. */
    Optional<ActivityImpl> findIn(ScopeImpl scope) {
        return scope.getActivities().stream()
                .flatMap(step ->
                        Stream.concat(Stream.of(step).filter(this::comesBackWithoutWaiting), findIn(step).stream()))
                .findFirst();
    }

    private boolean comesBackWithoutWaiting(ActivityImpl step) {
        return !waits(step) && reachedWithoutWaiting(next(step)).contains(step);
    }

    private Set<ActivityImpl> reachedWithoutWaiting(Stream<ActivityImpl> from) {
        Set<ActivityImpl> reached = new HashSet<>();
        Deque<ActivityImpl> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            ActivityImpl step = open.pop();
            if (reached.add(step) && !waits(step)) {
                next(step).forEach(open::push);
            }
        }
        return reached;
    }

    private static Stream<ActivityImpl> next(ActivityImpl step) {
        return Stream.concat(
                step.getOutgoingTransitions().stream().map(flow -> (ActivityImpl) flow.getDestination()),
                step.isScope()
                        ? step.getFlowScope().getActivities().stream().filter(event -> isAt(event, step))
                        : Stream.empty());
    }

    private boolean waits(ActivityImpl step) {
        Boolean known = waiting.get(step);
        if (known == null) {
            known = isWaiting(step);
            waiting.put(step, known);
        }
        return known;
    }

    private boolean isWaiting(ActivityImpl step) {
        Object behaviour = step.getActivityBehavior();
        if (behaviour instanceof MultiInstanceActivityBehavior) {
            return false;
        }
        return behaviour instanceof UserTaskActivityBehavior
                || behaviour instanceof ReceiveTaskActivityBehavior
                || behaviour instanceof IntermediateCatchEventActivityBehavior
                || behaviour instanceof EventBasedGatewayActivityBehavior
                || !step.getActivities().isEmpty() && !isPassedWithoutWaiting(step);
    }

    private boolean isPassedWithoutWaiting(ActivityImpl scope) {
        Stream<ActivityImpl> starts = scope.getActivities().stream()
                .filter(step -> step.getIncomingTransitions().isEmpty())
                .filter(step ->
                        !isBoundary(step) && !(step.getActivityBehavior() instanceof EventSubProcessActivityBehavior));
        return reachedWithoutWaiting(starts).stream()
                .anyMatch(step -> !waits(step) && step.getOutgoingTransitions().isEmpty());
    }

    private static boolean isAt(ActivityImpl event, ActivityImpl step) {
        return isBoundary(event) && event.getEventScope() == step;
    }

    private static boolean isBoundary(ActivityImpl step) {
        return step.getActivityBehavior() instanceof BoundaryEventActivityBehavior;
    }
}
