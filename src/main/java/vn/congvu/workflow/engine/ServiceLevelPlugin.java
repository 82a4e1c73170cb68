package vn.congvu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Declared in the model, measured here: clocks on scopes, rows in the inbox, one alert timer per clock. */
@Component
class ServiceLevelPlugin extends AbstractProcessEnginePlugin {

    private final ScopeClocks clocks;
    private final InboxRows inbox;
    private final CaseNews news;
    private final AlertJob alerts;

    ServiceLevelPlugin(ScopeClocks clocks, InboxRows inbox, CaseNews news, AlertJob alerts) {
        this.clocks = clocks;
        this.inbox = inbox;
        this.news = news;
        this.alerts = alerts;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the engine declares its list of handlers
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> first = new ArrayList<>();
        first.add(new ServiceLevelParseListener(clocks));
        first.add(new InboxParseListener(inbox));
        first.add(new CaseParseListener(news));
        engine.setCustomPreBPMNParseListeners(first);
        List<JobHandler> handlers = new ArrayList<>();
        handlers.add(alerts);
        engine.setCustomJobHandlers(handlers);
    }
}
