package vn.congvu.workflow.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.workflow.ModelDeployment;
import vn.congvu.workflow.RefusedDeployment;
import vn.congvu.workflow.form.Forms;

/** {@link ModelDeployment} on the embedded engine; the names of its resources are made here, never taken from a file. */
@Component
class EmbeddedModels implements ModelDeployment {

    private final RepositoryService repository;
    private final Forms forms;

    EmbeddedModels(RepositoryService repository, Forms forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Deployed deploy(Models models) {
        if (models.processes().isEmpty() && models.decisions().isEmpty()) {
            forms.putInForce(models.forms());
            return new Deployed(Map.of());
        }
        DeploymentWithDefinitions deployment = deployed(models);
        Map<String, String> processes = processes(deployment);
        models.processes().keySet().stream()
                .filter(key -> !processes.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw RefusedDeployment.nothingExecutable(key);
                });
        forms.bind(deployment.getId(), models.forms());
        return new Deployed(processes);
    }

    private DeploymentWithDefinitions deployed(Models models) {
        DeploymentBuilder deployment = repository.createDeployment().name(models.title());
        models.processes().forEach((key, model) -> deployment.addString(key + ".bpmn", model));
        models.decisions().forEach((key, model) -> deployment.addString(key + ".dmn", model));
        try {
            return deployment.deployWithResult();
        } catch (ParseException | RefusedModel refused) {
            throw RefusedDeployment.byTheEngine(models.title(), refused);
        }
    }

    private static Map<String, String> processes(DeploymentWithDefinitions deployment) {
        return deployment.getDeployedProcessDefinitions() == null
                ? Map.of()
                : deployment.getDeployedProcessDefinitions().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }
}
