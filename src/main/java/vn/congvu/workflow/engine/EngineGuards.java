package vn.congvu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ModelName;

/**
 * The engine's second line of defence: even a model that slipped past every check before can read catalogued names
 * and call catalogued delegates, and nothing else.
 */
@Component
class EngineGuards extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ModelName> names;
    private final DelegateCatalogue delegates;

    EngineGuards(ObjectProvider<ModelName> names, DelegateCatalogue delegates) {
        this.names = names;
        this.delegates = delegates;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SafeExpressionManager(names.stream().toList(), delegates));
        engine.setScriptFactory(new RefusingScriptFactory());
        engine.setArtifactFactory(new RefusingArtifactFactory());
        List<BpmnParseListener> last = new ArrayList<>(
                engine.getCustomPostBPMNParseListeners() == null
                        ? List.of()
                        : engine.getCustomPostBPMNParseListeners());
        last.add(new BehaviourAllowList());
        engine.setCustomPostBPMNParseListeners(last);
    }
}
