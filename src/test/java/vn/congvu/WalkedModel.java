package vn.congvu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Which elements of models the tests of a class have reached. */
@Component
public class WalkedModel {

    private final RepositoryService repository;
    private final HistoryService history;

    WalkedModel(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** What the case has passed or stands on, over all its processes. */
    public Set<String> elementsOf(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(element -> element.getActivityId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every element of the version in force was reached. */
    public void requireAll(String process, Set<String> walked) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> drawn = repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(walked).containsAll(drawn);
    }
}
