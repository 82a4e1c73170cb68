package vn.congvu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Deploys a model and does everything with it that could make its texts run. */
final class Attacker {

    private static final String CALLED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:attack">
            <process id="attack-called" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="start"/><sequenceFlow id="flow" sourceRef="start" targetRef="end"/><endEvent id="end"/>
            </process></definitions>
            """;

    private final ProcessEngine engine;
    private String deployment;

    Attacker(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Why the deployment was refused; null when it was accepted. */
    record Result(RuntimeException refusal, int songs) {
        boolean refused() {
            return refusal != null;
        }
    }

    Result attack(String resource, String model) {
        return attack(resource, model.getBytes(StandardCharsets.UTF_8));
    }

    Result attack(String resource, byte[] model) {
        int before = Canary.songs();
        try {
            deploy(resource, model);
        } catch (ProcessEngineException refusal) {
            return new Result(refusal, Canary.songs() - before);
        }
        definitions().forEach(this::run);
        decisions().forEach(this::decide);
        attempt(() -> engine.getRepositoryService().deleteDeployment(deployment, true));
        return new Result(null, Canary.songs() - before);
    }

    private void deploy(String resource, byte[] model) {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("attack-called.bpmn", CALLED)
                .addInputStream(resource, new ByteArrayInputStream(model))
                .deploy()
                .getId();
    }

    private List<DecisionDefinition> decisions() {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .list();
    }

    private void decide(DecisionDefinition decision) {
        attempt(() -> engine.getDecisionService()
                .evaluateDecisionById(decision.getId())
                .variables(variables())
                .evaluate());
    }

    private List<ProcessDefinition> definitions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey("attack")
                .list();
    }

    private void run(ProcessDefinition definition) {
        String id = definition.getId();
        attempt(() -> engine.getFormService().getStartFormData(id));
        attempt(() -> engine.getFormService().getRenderedStartForm(id));
        fire(id);
        attempt(() -> engine.getRuntimeService().startProcessInstanceById(id, variables()));
        fire(id);
        events(id);
        attempt(() -> engine.getRuntimeService().startProcessInstanceById(id, variables()));
        each(tasks(id), task -> {
            attempt(() -> engine.getFormService().getTaskFormData(task.getId()));
            attempt(() -> engine.getFormService().getRenderedTaskForm(task.getId()));
            attempt(() -> engine.getFormService().getDeployedTaskForm(task.getId()));
            attempt(() -> engine.getTaskService().setAssignee(task.getId(), "somebody"));
            attempt(() -> engine.getTaskService().setPriority(task.getId(), 7));
            attempt(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("i", "1")));
        });
        each(tasks(id), task -> attempt(() -> engine.getTaskService().complete(task.getId())));
        events(id);
        attempt(this::externalWork);
        attempt(() -> engine.getRuntimeService().startProcessInstanceById(id, variables()));
        each(
                engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionId(id)
                        .list(),
                instance -> attempt(
                        () -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "attack over")));
    }

    private void events(String definition) {
        each(
                engine.getRuntimeService()
                        .createExecutionQuery()
                        .processDefinitionId(definition)
                        .list(),
                execution -> each(
                        engine.getRuntimeService()
                                .createEventSubscriptionQuery()
                                .executionId(execution.getId())
                                .list(),
                        waiting -> attempt(() -> receive(waiting))));
        each(tasks(definition), task -> attempt(() -> engine.getTaskService().complete(task.getId())));
    }

    private void receive(EventSubscription waiting) {
        switch (waiting.getEventType()) {
            case "message" ->
                engine.getRuntimeService()
                        .messageEventReceived(waiting.getEventName(), waiting.getExecutionId(), variables());
            case "signal" ->
                engine.getRuntimeService().signalEventReceived(waiting.getEventName(), waiting.getExecutionId());
            default -> engine.getRuntimeService().setVariable(waiting.getExecutionId(), "v", "changed");
        }
    }

    private void externalWork() {
        engine.getExternalTaskService()
                .fetchAndLock(10, "attacker")
                .topic("t", 10_000)
                .execute()
                .forEach(work -> attempt(() -> engine.getExternalTaskService().complete(work.getId(), "attacker")));
    }

    private void fire(String definition) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .processDefinitionId(definition)
                .list();
        each(jobs, job -> attempt(() -> engine.getManagementService().executeJob(job.getId())));
    }

    private List<Task> tasks(String definition) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionId(definition)
                .list();
    }

    static Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", "a text");
        variables.put("number", 7);
        variables.put("day", new Date(0));
        variables.put("content", "a");
        variables.put("decision", "x");
        return variables;
    }

    private static <T> void each(List<T> things, Consumer<T> act) {
        things.forEach(act);
    }

    /** A failing step does not end an attack: the next may succeed. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            // what counts is whether the canary sang
        }
    }
}
