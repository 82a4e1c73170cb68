package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ProcessPosition;

/** Reads from the engine's history where the tokens of a case are and have been. */
@Component
class Positions {

    private final HistoryService history;

    Positions(HistoryService history) {
        this.history = history;
    }

    /** Running process instances of a case, called ones included. */
    List<String> instances(String businessKey) {
        return query(businessKey)
                .filter(instance -> instance.getEndTime() == null)
                .map(HistoricProcessInstance::getId)
                .toList();
    }

    List<ProcessPosition> of(String businessKey) {
        return query(businessKey).map(this::position).toList();
    }

    private Stream<HistoricProcessInstance> query(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream();
    }

    private ProcessPosition position(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        return new ProcessPosition(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionId(),
                stage(instance.getId()),
                instance.getEndTime() != null,
                elements(steps.stream().filter(step -> step.getEndTime() == null)),
                elements(steps.stream().filter(step -> step.getEndTime() != null && !step.isCanceled())));
    }

    private Integer stage(String instanceId) {
        HistoricVariableInstance number = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .variableName(Scopes.STAGE)
                .singleResult();
        return number == null ? null : ((Number) number.getValue()).intValue();
    }

    private static List<String> elements(Stream<HistoricActivityInstance> steps) {
        Collection<String> ids = steps.map(HistoricActivityInstance::getActivityId).toList();
        return ids.stream().distinct().toList();
    }
}
