package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/**
 * The shipped models in the engine as it comes: the names of the catalogue are plain maps, and a delegate only writes
 * down that it was called. Shows which way a model takes, not what the product does on it.
 */
class PlainEngine implements AutoCloseable {

    static final String DOSSIER = "H29.26740-261121-0001";

    private static final List<String> DELEGATES = List.of(
            "requestSupplement",
            "takeInSupplement",
            "refuseDossier",
            "closeUnanswered",
            "issueReceipt",
            "recordSlaOutcome",
            "issueApology",
            "stopDossier",
            "finishProcessing",
            "confirmReturn");
    private static final List<String> STEPS = List.of(
            "intake",
            "receive",
            "assign",
            "process",
            "consult",
            "finalise",
            "review",
            "sign",
            "issue",
            "return",
            "apology");

    final List<String> done = new ArrayList<>();
    private final Map<Object, Object> route = new HashMap<>();
    private final Map<Object, Object> fee = new HashMap<>();
    private final Map<Object, Object> forecast = new HashMap<>();
    private final Map<Object, Object> consultation = new HashMap<>();
    final Footprints footprints = new Footprints();
    private final ProcessEngine engine;

    PlainEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("plain");
        configuration.setJdbcUrl("jdbc:h2:mem:plain");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(catalogue());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(footprints)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/dossier-handling.bpmn")
                .addClasspathResource("processes/dossier-stage.bpmn")
                .deploy();
    }

    /** What the engine's own assertions say of an instance: where it has been, where it waits. */
    ProcessInstanceAssert path(ProcessInstance instance) {
        BpmnAwareTests.init(engine);
        return BpmnAwareTests.assertThat(instance);
    }

    /** No running instance, one stage that has no step but the appraisal, no fee. */
    void reset() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "next test"));
        done.clear();
        stages(1);
        steps();
        fee.put("due", false);
        forecast.put("late", true);
        asked(1);
    }

    private Map<Object, Object> catalogue() {
        Map<Object, Object> names = new HashMap<>();
        Date later = Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        names.put("sla", Map.of("apologyDate", later, "supplementDeadline", later));
        names.put("route", route);
        names.put("fee", fee);
        names.put("forecast", forecast);
        names.put("consultation", consultation);
        names.put("dossier", Map.of("code", DOSSIER));
        Map<String, String> groups = new HashMap<>();
        STEPS.forEach(step -> groups.put(step, "group-of-" + step));
        names.put("group", groups);
        DELEGATES.forEach(name -> names.put(name, (JavaDelegate) execution -> done.add(name)));
        return names;
    }

    void stages(int number) {
        route.put("stages", number);
    }

    void steps(String... present) {
        STEPS.forEach(step -> route.put(step, Stream.of(present).anyMatch(step::equals)));
    }

    void everythingIsOnCourse() {
        forecast.put("late", false);
    }

    /** So many units give their opinion at the same time. */
    void asked(int units) {
        consultation.put("units", units);
    }

    void feeIsDue() {
        fee.put("due", true);
    }

    ProcessInstance submit() {
        return engine.getRuntimeService().startProcessInstanceByKey("dossier-handling", DOSSIER);
    }

    ProcessInstance enterStage() {
        return engine.getRuntimeService().startProcessInstanceByKey("dossier-stage", DOSSIER);
    }

    void complete(String... steps) {
        Stream.of(steps).forEach(step -> complete(step, Map.of()));
    }

    void decide(String step, String decision) {
        complete(step, Map.of("decision", decision));
    }

    private void complete(String step, Map<String, Object> data) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + step)
                .list()
                .get(0);
        engine.getTaskService().complete(task.getId(), data);
    }

    void receive(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(DOSSIER)
                .correlate();
    }

    void fire(String timer) {
        var job = engine.getManagementService()
                .createJobQuery()
                .activityId("timer_" + timer)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    List<String> openSteps() {
        return engine.getTaskService().createTaskQuery().orderByTaskName().asc().list().stream()
                .map(task -> task.getTaskDefinitionKey().replace("userTask_", ""))
                .toList();
    }

    Object variableOfStage(String name) {
        return engine.getRuntimeService().createVariableInstanceQuery().variableName(name).list().stream()
                .filter(variable -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(variable.getProcessInstanceId())
                                .processDefinitionKey("dossier-stage")
                                .count()
                        == 1)
                .map(variable -> variable.getValue())
                .findFirst()
                .orElse(null);
    }

    /** Where an ended instance ended. */
    List<String> ends(ProcessInstance instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .stream()
                .filter(activity -> activity.getActivityId().startsWith("end_"))
                .filter(activity -> !activity.getActivityId().equals("end_resolution"))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    boolean isEnded() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    @Override
    public void close() {
        engine.close();
    }
}
