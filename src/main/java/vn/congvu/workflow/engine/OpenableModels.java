package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.procedure.ProcedureTitles;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.OpenableProcess;
import vn.congvu.workflow.OpenableProcess.StartForm;
import vn.congvu.workflow.OpenableProcesses;
import vn.congvu.workflow.form.Forms;
import vn.congvu.workflow.form.Forms.VersionedForm;

/** Reads off the models in force what cases can be opened with, and what the procedures are called. */
@Component
class OpenableModels implements OpenableProcesses, ProcedureTitles {

    private static final Pattern CODE_PREFIX = Pattern.compile("[A-Z]{2,6}");

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<Forms> forms;

    OpenableModels(ObjectProvider<RepositoryService> repository, ObjectProvider<Forms> forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    public List<OpenableProcess> inForce() {
        return repository.getObject().createProcessDefinitionQuery().latestVersion().active().list().stream()
                .flatMap(definition -> openable(definition).stream())
                .sorted(Comparator.comparing(OpenableProcess::key))
                .toList();
    }

    @Override
    public Optional<OpenableProcess> inForce(String key) {
        return latest(key).filter(definition -> !definition.isSuspended()).flatMap(this::openable);
    }

    @Override
    public Optional<Bilingual> title(String procedureCode) {
        return latest(procedureCode).map(definition -> title(process(definition)));
    }

    private Optional<ProcessDefinition> latest(String key) {
        return Optional.ofNullable(repository
                .getObject()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    private Optional<OpenableProcess> openable(ProcessDefinition definition) {
        Process process = process(definition);
        Map<String, String> properties = properties(process);
        String prefix = properties.getOrDefault("codePrefix", "");
        return CODE_PREFIX.matcher(prefix).matches()
                ? startForm(process)
                        .map(form -> new OpenableProcess(
                                definition.getKey(),
                                definition.getVersion(),
                                title(process).vi(),
                                title(process).en(),
                                prefix,
                                new StartForm(form, version(definition, form)),
                                properties.get("legalBasis")))
                : Optional.empty();
    }

    /** The one deployed with the model, or else the one in force. */
    private Long version(ProcessDefinition definition, String form) {
        return forms.getObject()
                .boundTo(definition.getDeploymentId(), form)
                .or(() -> forms.getObject().inForce(form).map(VersionedForm::version))
                .orElse(null);
    }

    private Process process(ProcessDefinition definition) {
        BpmnModelInstance model = repository.getObject().getBpmnModelInstance(definition.getId());
        return model.getModelElementById(definition.getKey());
    }

    private static Bilingual title(Process process) {
        String vi = process.getName() == null ? process.getId() : process.getName();
        return new Bilingual(vi, properties(process).getOrDefault("nameEn", vi));
    }

    private static Optional<String> startForm(Process process) {
        return process.getChildElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null && !form.isBlank())
                .findFirst();
    }

    private static Map<String, String> properties(BaseElement element) {
        return element.getExtensionElements() == null
                ? Map.of()
                : element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .map(CamundaProperties::getCamundaProperties)
                        .flatMap(Collection::stream)
                        .filter(property -> property.getCamundaValue() != null)
                        .collect(Collectors.toMap(
                                property -> property.getCamundaName(),
                                property -> property.getCamundaValue(),
                                (first, again) -> first));
    }
}
