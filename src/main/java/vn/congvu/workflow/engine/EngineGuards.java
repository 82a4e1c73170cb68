package vn.congvu.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
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
        guardDeployments(engine, delegates);
        guardWhatRuns(engine, names.stream().toList(), delegates);
    }

    /** Refuses models for what they are written with, for what the engine has made of them, and for running without end. */
    static void guardDeployments(ProcessEngineConfigurationImpl engine, DelegateCatalogue delegates) {
        List<Deployer> first = extended(engine.getCustomPreDeployers());
        first.addAll(0, List.of(new ModelInspection(delegates), new LadderInspection()));
        engine.setCustomPreDeployers(first);
        List<BpmnParseListener> last = extended(engine.getCustomPostBPMNParseListeners());
        last.add(new BehaviourAllowList());
        last.add(new BoundedRun());
        engine.setCustomPostBPMNParseListeners(last);
    }

    /** Whatever was deployed: expressions read catalogued names, scripts and classes are not run. */
    static void guardWhatRuns(
            ProcessEngineConfigurationImpl engine, Collection<ModelName> names, DelegateCatalogue delegates) {
        engine.setExpressionManager(new SafeExpressionManager(names, delegates));
        engine.setScriptFactory(new RefusingScriptFactory());
        engine.setScriptEngineResolver(new RefusingScriptEngines());
        engine.setArtifactFactory(new RefusingArtifactFactory());
    }

    private static <T> List<T> extended(List<T> present) {
        return new ArrayList<>(present == null ? List.of() : present);
    }
}
