package vn.congvu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ProcessPosition;
import vn.congvu.workflow.UnknownModel;
import vn.congvu.workflow.Workflows;

/** {@link Workflows} on the embedded engine. */
@Component
class EngineWorkflows implements Workflows {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Positions positions;

    EngineWorkflows(RuntimeService runtime, RepositoryService repository, Positions positions) {
        this.runtime = runtime;
        this.repository = repository;
        this.positions = positions;
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, Object> routing) {
        runtime.startProcessInstanceByKey(processKey, businessKey, routing);
    }

    @Override
    public boolean correlate(String message, String businessKey) {
        return correlate(message, businessKey, Map.of());
    }

    @Override
    public boolean correlate(String message, String businessKey, Map<String, Object> routing) {
        Optional<EventSubscription> waiting = waiting(message, businessKey);
        waiting.ifPresent(found -> runtime.messageEventReceived(message, found.getExecutionId(), routing));
        return waiting.isPresent();
    }

    @Override
    public boolean awaits(String message, String businessKey) {
        return waiting(message, businessKey).isPresent();
    }

    private Optional<EventSubscription> waiting(String message, String businessKey) {
        return positions.instances(businessKey).stream()
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance)
                        .eventType("message")
                        .eventName(message)
                        .list()
                        .stream())
                .findFirst();
    }

    @Override
    public void cancel(String businessKey, String reason) {
        positions
                .instances(businessKey)
                .forEach(instance ->
                        runtime.deleteProcessInstanceIfExists(instance, reason, false, false, false, false));
    }

    @Override
    public List<ProcessPosition> positions(String businessKey) {
        return positions.of(businessKey);
    }

    @Override
    public String diagram(String processKey, String definitionId) {
        ProcessDefinition definition = definitionId == null
                ? repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult()
                : repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .processDefinitionKey(processKey)
                        .singleResult();
        if (definition == null) {
            throw new UnknownModel(processKey);
        }
        return xml(definition.getId());
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
