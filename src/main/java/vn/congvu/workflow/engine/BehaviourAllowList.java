package vn.congvu.workflow.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Last belt of the engine: after a model has been parsed, every behaviour in it must be one we know. Shell and mail
 * tasks, classes, expressions as service tasks, external workers and listeners of the model's own are refused,
 * whatever namespace or trick brought them in.
 */
final class BehaviourAllowList extends AbstractBpmnParseListener {

    private static final Set<String> ALLOWED = Set.of(
            "NoneStartEventActivityBehavior",
            "NoneEndEventActivityBehavior",
            "ErrorEndEventActivityBehavior",
            "TerminateEndEventActivityBehavior",
            "EventSubProcessStartEventActivityBehavior",
            "EventSubProcessActivityBehavior",
            "SubProcessActivityBehavior",
            "CallActivityBehavior",
            "SequentialMultiInstanceActivityBehavior",
            "ParallelMultiInstanceActivityBehavior",
            "UserTaskActivityBehavior",
            "ServiceTaskDelegateExpressionActivityBehavior",
            "ExclusiveGatewayActivityBehavior",
            "ParallelGatewayActivityBehavior",
            "InclusiveGatewayActivityBehavior",
            "EventBasedGatewayActivityBehavior",
            "IntermediateCatchEventActivityBehavior",
            "IntermediateThrowNoneEventActivityBehavior",
            "ReceiveTaskActivityBehavior",
            "BoundaryEventActivityBehavior",
            "ThrowEscalationEventActivityBehavior",
            "DmnBusinessRuleTaskActivityBehavior");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(definition -> check(definition, root));
    }

    private void check(ScopeImpl scope, Element root) {
        refuseForeignListeners(scope, root);
        for (ActivityImpl activity : scope.getActivities()) {
            refuseUnknownBehaviour(activity, root);
            check(activity, root);
        }
    }

    private void refuseUnknownBehaviour(ActivityImpl activity, Element root) {
        Object behaviour = activity.getActivityBehavior();
        if (behaviour != null && !ALLOWED.contains(behaviour.getClass().getSimpleName())) {
            throw new BpmnParseException(
                    "Element '" + activity.getId() + "' uses '"
                            + behaviour.getClass().getSimpleName() + "', which models may not use here",
                    root);
        }
        if (behaviour instanceof UserTaskActivityBehavior userTask) {
            refuseForeignTaskListeners(userTask.getTaskDefinition(), activity.getId(), root);
        }
    }

    private void refuseForeignListeners(ScopeImpl scope, Element root) {
        scope.getListeners().forEach((event, listeners) -> {
            if (!scope.getBuiltInListeners(event).containsAll(listeners)) {
                throw listenerRefused(scope.getId(), root);
            }
        });
        if (!scope.getVariableListeners().isEmpty() && !builtInVariableListenersOnly(scope)) {
            throw listenerRefused(scope.getId(), root);
        }
    }

    private static boolean builtInVariableListenersOnly(ScopeImpl scope) {
        return scope.getVariableListeners().keySet().stream()
                .allMatch(event -> scope.getBuiltInVariableListenersLocal(event)
                        .containsAll(scope.getVariableListenersLocal(event)));
    }

    private static void refuseForeignTaskListeners(TaskDefinition task, String id, Element root) {
        task.getTaskListeners().forEach((event, listeners) -> {
            if (!task.getBuiltinTaskListenersForEvent(event).containsAll(listeners)) {
                throw listenerRefused(id, root);
            }
        });
    }

    private static BpmnParseException listenerRefused(String id, Element root) {
        return new BpmnParseException("Element '" + id + "' brings its own listener, which models may not", root);
    }
}
