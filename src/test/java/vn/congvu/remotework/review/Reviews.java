package vn.congvu.remotework.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.remotework.RemoteTrace;
import vn.congvu.remotework.RemoteTrace.Answer;
import vn.congvu.workflow.Workflows;

/** Walks reviews through the product as the units and the organiser do. */
@Component
class Reviews {

    static final String COMPILER = "cb050";
    static final String RECOMMENDS = "cb049";
    static final String DECIDES = "leader.SNV";

    private final RemoteTrace pilot;
    private final TaskService tasks;
    private final Workflows workflows;
    private final MockMvc web;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Reviews(
            RemoteTrace pilot,
            TaskService tasks,
            Workflows workflows,
            MockMvc web,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.pilot = pilot;
        this.tasks = tasks;
        this.workflows = workflows;
        this.web = web;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Answer begin(String user, String round) {
        return pilot.send(user, RemoteTrace.API + "/rounds/" + round + "/reviews", null);
    }

    String begun(String round) {
        return begin(RECOMMENDS, round).expect(201).body().path("code").asString();
    }

    Answer read(String user, String code) {
        return pilot.read(user, RemoteTrace.API + "/reviews/" + code);
    }

    JsonNode file(String code) {
        return read("auditor", code).expect(200).body();
    }

    String state(String code) {
        return file(code).path("state").asString();
    }

    List<JsonNode> ofRound(String round) {
        return pilot.read("auditor", RemoteTrace.API + "/rounds/" + round + "/reviews")
                .expect(200)
                .items();
    }

    /** Nothing waits for a day after the test. */
    void tidyUp() {
        transaction.executeWithoutResult(status -> jdbc.queryForList(
                        "SELECT code FROM remote_work_review WHERE state <> 'PUBLISHED'", String.class)
                .forEach(code -> {
                    workflows.cancel(code, "test");
                    jdbc.update("UPDATE remote_work_review SET state = 'PUBLISHED' WHERE code = ?", code);
                }));
    }

    byte[] bytes(String user, String code, String file) {
        try {
            return web.perform(get(RemoteTrace.API + "/reviews/" + code + "/" + file)
                            .with(httpBasic(user, "congvu")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new AssertionError(file + " of " + code, e);
        }
    }

    /** The task of a step that lies on the desk of this group. */
    String task(String code, String step, String group) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey("userTask_" + step)
                .taskCandidateGroup(group)
                .list()
                .stream()
                .map(Task::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + step + " of " + code + " for " + group));
    }

    Answer complete(String user, String group, String code, String step, Map<String, Object> data) {
        return pilot.as(user, post("/api/tasks/" + task(code, step, group) + "/complete"), Map.of("data", data));
    }

    Answer report(String user, String unit, String code, Map<String, Object> data) {
        return complete(user, "head:" + unit, code, "report", data);
    }

    Answer compile(String code, Map<String, Object> data) {
        return complete(COMPILER, "officer:SNV-CCVC", code, "compile", data);
    }

    Answer recommend(String code, Map<String, Object> data) {
        return complete(RECOMMENDS, "head:SNV-CCVC", code, "recommend", data);
    }

    Answer decide(String code, Map<String, Object> data) {
        return complete(DECIDES, "leader:SNV", code, "decide", data);
    }

    static Map<String, Object> opinion() {
        return Map.of("opinion", "Công việc vẫn đúng hạn, người dân không phải chờ.", "proposal", "WIDEN");
    }

    static Map<String, Object> saying(Map<String, Object> data, Object... more) {
        Map<String, Object> all = new HashMap<>(data);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    static Map<String, Object> accepts() {
        return Map.of("decision", "accept");
    }

    static Map<String, Object> recommends(String course) {
        return Map.of("recommendation", course, "reasons", "Căn cứ số liệu và ý kiến của các đơn vị.");
    }

    static Map<String, Object> agrees() {
        return Map.of("decision", "approve");
    }
}
