package vn.congvu.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An engine that has nothing of the product but the second line. */
final class GuardedEngine {

    private GuardedEngine() {}

    /** @param record what its only delegate, {@code recordSlaOutcome}, does */
    static ProcessEngine build(String name, JavaDelegate record) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setCmmnEnabled(false);
        configuration.setBeans(Map.of("canary", new Canary()));
        var delegates = new DelegateCatalogue(new StaticListableBeanFactory(Map.of("recordSlaOutcome", record)));
        EngineGuards.guardDeployments(configuration, delegates);
        EngineGuards.guardWhatRuns(configuration, List.of(), delegates);
        return configuration.buildProcessEngine();
    }
}
