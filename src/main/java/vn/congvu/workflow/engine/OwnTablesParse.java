package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A running case asks the tables that came into force with its own version of the process, like the forms it shows, unless
 * the model says otherwise. The engine would ask the latest.
 */
final class OwnTablesParse extends BpmnParse {

    private static final String BINDING = "decisionRefBinding";

    OwnTablesParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseBinding(Element element, ActivityImpl activity, BaseCallableElement called, String attribute) {
        super.parseBinding(element, activity, called, attribute);
        if (attribute.equals(BINDING) && element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, BINDING) == null) {
            called.setBinding(CallableElementBinding.DEPLOYMENT);
        }
    }
}
