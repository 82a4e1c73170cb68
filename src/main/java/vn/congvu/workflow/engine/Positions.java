package vn.congvu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
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
        List<ProcessPosition> positions = new ArrayList<>();
        int stage = 0;
        for (HistoricProcessInstance instance : query(businessKey).toList()) {
            boolean called = instance.getSuperProcessInstanceId() != null;
            positions.add(position(instance, called ? ++stage : null));
        }
        return positions;
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

    /** Stages run one after the other, so the n-th called process is stage n. */
    private ProcessPosition position(HistoricProcessInstance instance, Integer stage) {
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        return new ProcessPosition(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionId(),
                stage,
                instance.getEndTime() != null,
                elements(steps.stream().filter(step -> step.getEndTime() == null)),
                elements(steps.stream().filter(step -> step.getEndTime() != null && !step.isCanceled())));
    }

    /** Elements as they stand in the diagram; the engine's own bodies of multi-instances are not drawn. */
    private static List<String> elements(Stream<HistoricActivityInstance> steps) {
        return steps.map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX))
                .distinct()
                .toList();
    }
}
