package vn.congvu.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Keeps one inbox row per open user task, written in the engine's own transaction. */
final class InboxParseListener extends AbstractBpmnParseListener {

    private final InboxRows rows;

    InboxParseListener(InboxRows rows) {
        this.rows = rows;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Map<String, String> properties = ServiceLevelDeclarations.properties(element);
        String step = properties.getOrDefault("step", element.attribute("id"));
        String form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        String nameEn = properties.getOrDefault("nameEn", element.attribute("name"));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE,
                created ->
                        rows.created(created, new InboxRows.Shape(step, form, nameEn, properties.get("separateFrom"))));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, rows::assigned);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, rows::gone);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, rows::gone);
    }
}
