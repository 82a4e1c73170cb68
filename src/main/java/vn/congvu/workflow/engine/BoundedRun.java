package vn.congvu.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** No model can take a thread for ever or fill the database in one step, even one whose every word is allowed. */
final class BoundedRun extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(definition -> {
            new EndlessLoops().findIn(definition).ifPresent(step -> {
                throw new BpmnParseException(
                        "Element '" + step.getId() + "' is on a way round on which nothing waits", root);
            });
            limitRepetitions(definition, 0, root);
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, new CallDepth(), 0);
        });
    }

    private static void limitRepetitions(ScopeImpl scope, int around, Element root) {
        for (ActivityImpl step : scope.getActivities()) {
            limitRepetitions(step, around + (isRepeated(step, around, root) ? 1 : 0), root);
        }
    }

    private static boolean isRepeated(ActivityImpl step, int around, Element root) {
        if (!(step.getActivityBehavior() instanceof MultiInstanceActivityBehavior repeated)) {
            return false;
        }
        if (around == Repetitions.NESTED_AT_MOST) {
            throw new BpmnParseException("Element '" + step.getId() + "' is repeated within repetitions", root);
        }
        if (repeated.getLoopCardinalityExpression() != null) {
            repeated.setLoopCardinalityExpression(new Multitude(repeated.getLoopCardinalityExpression()));
        }
        return true;
    }
}
