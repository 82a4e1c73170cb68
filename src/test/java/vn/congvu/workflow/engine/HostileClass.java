package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidator;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidatorContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Fits every place where the engine would create a class that a model names; being created is harm enough. */
public class HostileClass
        implements JavaDelegate,
                ExecutionListener,
                TaskListener,
                DelegateVariableMapping,
                StartFormHandler,
                TaskFormHandler,
                FormFieldValidator {

    public HostileClass() {
        Canary.sing();
    }

    @Override
    public void execute(DelegateExecution execution) {}

    @Override
    public void notify(DelegateExecution execution) {}

    @Override
    public void notify(DelegateTask task) {}

    @Override
    public void mapInputVariables(DelegateExecution superExecution, VariableMap subVariables) {}

    @Override
    public void mapOutputVariables(DelegateExecution superExecution, VariableScope subInstance) {}

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {}

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {}

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return null;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return null;
    }

    @Override
    public boolean validate(Object value, FormFieldValidatorContext context) {
        return true;
    }
}
