package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Which arrows of the models tokens have walked, over all tests of a class. */
class Footprints extends AbstractBpmnParseListener {

    private final Map<String, SortedSet<String>> drawn = new TreeMap<>();
    private final Map<String, SortedSet<String>> walked = new TreeMap<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String model = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        drawn.computeIfAbsent(model, key -> new TreeSet<>()).add(flow.getId());
        walked.computeIfAbsent(model, key -> new TreeSet<>());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                token -> walked.get(model).add(flow.getId()));
    }

    Collection<String> models() {
        return drawn.keySet();
    }

    SortedSet<String> neverWalked(String model) {
        SortedSet<String> never = new TreeSet<>(drawn.get(model));
        never.removeAll(walked.get(model));
        return never;
    }

    @Override
    public String toString() {
        StringBuilder coverage = new StringBuilder();
        drawn.forEach((model, flows) -> coverage.append("%s: %d of %d arrows walked%n"
                .formatted(model, walked.get(model).size(), flows.size())));
        return coverage.toString();
    }
}
