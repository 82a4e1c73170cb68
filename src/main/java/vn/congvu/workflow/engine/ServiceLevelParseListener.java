package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Hangs a clock on every scope that declares a service level. Built-in listeners are used because they also run when
 * a scope is cancelled by a withdrawal or deleted by an administrator: no unit's figures can be flattered that way.
 */
final class ServiceLevelParseListener extends AbstractBpmnParseListener {

    private final ScopeClocks clocks;

    ServiceLevelParseListener(ScopeClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        declare(element, definition, ScopeKey.PROCESS);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        declare(element, activity, ScopeKey.ACTIVITY);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        declare(element, activity, ScopeKey.ACTIVITY);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        declare(element, activity, ScopeKey.ACTIVITY);
    }

    private void declare(Element element, ScopeImpl scope, ScopeKey key) {
        ServiceLevelDeclarations.read(element).ifPresent(declared -> {
            ClocksAround.declare(scope, declared);
            scope.addBuiltInListener(ExecutionListener.EVENTNAME_START, new ClockStarts(declared, key, clocks), 0);
            scope.addBuiltInListener(ExecutionListener.EVENTNAME_END, new ClockStops(declared, key, clocks));
        });
    }
}
