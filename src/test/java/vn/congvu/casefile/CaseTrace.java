package vn.congvu.casefile;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.Calls;
import vn.congvu.DueTimers;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.time.ProductClock;

/**
 * Walks cases through the product as its users do: over the API, each as somebody, at a moment the test names. Timers fire
 * when the test says so.
 */
@Component
public class CaseTrace {

    static final String WARD = "26740";

    private final Calls calls;
    private final ProductClock clock;
    private final ManagementService engine;
    private final RuntimeService runtime;

    CaseTrace(MockMvc web, JsonMapper json, ProductClock clock, ManagementService engine, RuntimeService runtime) {
        this.calls = new Calls(web, json);
        this.clock = clock;
        this.engine = engine;
        this.runtime = runtime;
    }

    public record Answer(int status, JsonNode body) {

        public String type() {
            return body.path("type").asString();
        }

        List<JsonNode> items() {
            List<JsonNode> items = new ArrayList<>();
            body.path("items").forEach(items::add);
            return items;
        }

        public List<String> fields() {
            List<String> fields = new ArrayList<>();
            body.path("errors").forEach(error -> fields.add(error.path("field").asString()));
            return fields;
        }
    }

    /** It is now this moment of the city, for instance {@code 2026-02-12T10:00}. */
    public void at(String moment) {
        clock.stopAt(instant(moment));
    }

    static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** The job executor is off in tests: every timer of the case that is due fires now, oldest first. */
    void fireDueTimers() {
        DueTimers.fire(engine, clock);
    }

    /** When the timers drawn in the model of a case are due, by the ids of their events. */
    Map<String, String> timers(String code) {
        Map<String, String> due = new HashMap<>();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .flatMap(instance ->
                        engine.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .forEach(job -> due.put(event(job), local(job.getDuedate().toInstant())));
        return due;
    }

    private String event(Job job) {
        return engine.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    Answer open(String user, String procedure, Map<String, Object> data) {
        return as(user, post("/api/cases"), Map.of("procedureKey", procedure, "unit", WARD, "data", data));
    }

    public String opened(String procedure, Map<String, Object> data) {
        Answer answer = open("clerk", procedure, data);
        if (answer.status() != 201) {
            throw new AssertionError("Case refused: " + answer);
        }
        return answer.body().path("code").asString();
    }

    public JsonNode file(String code) {
        return as("auditor", get("/api/cases/" + code), null).body();
    }

    String status(String code) {
        return file(code).path("status").asString();
    }

    /** The promise, written as the city reads it. */
    String due(String code) {
        return local(file(code).path("dueAt"));
    }

    JsonNode clocks(String code) {
        return as("auditor", get("/api/cases/" + code + "/clock"), null).body();
    }

    /** The clocks of one kind, oldest first. */
    List<JsonNode> clocks(String code, String kind) {
        List<JsonNode> found = new ArrayList<>();
        clocks(code).path("clocks").forEach(clock -> {
            if (clock.path("kind").asString().equals(kind)) {
                found.add(clock);
            }
        });
        return found;
    }

    /** What happened, oldest first. */
    List<String> history(String code) {
        List<String> kinds = new ArrayList<>();
        file(code).path("history").forEach(entry -> kinds.add(entry.path("kind").asString()));
        return kinds;
    }

    List<JsonNode> history(String code, String kind) {
        List<JsonNode> found = new ArrayList<>();
        file(code).path("history").forEach(entry -> {
            if (entry.path("kind").asString().equals(kind)) {
                found.add(entry);
            }
        });
        return found;
    }

    /** Elements the tokens stand on or have left behind. */
    List<String> elements(String code, String which) {
        List<String> elements = new ArrayList<>();
        file(code)
                .path("diagram")
                .path("processes")
                .forEach(process -> process.path(which).forEach(id -> elements.add(id.asString())));
        return elements;
    }

    /** What the inbox shows this person of a case. */
    List<JsonNode> rows(String user, String view, String code) {
        return as(user, get("/api/tasks").param("view", view).param("q", code), null)
                .items();
    }

    /** The open task of a case for this person. */
    public JsonNode task(String user, String code) {
        for (String view : List.of("mine", "unit")) {
            JsonNode rows = as(user, get("/api/tasks").param("view", view).param("q", code), null)
                    .body()
                    .path("items");
            if (!rows.isEmpty()) {
                return as(user, get("/api/tasks/" + rows.get(0).path("id").asString()), null)
                        .body();
            }
        }
        throw new AssertionError(user + " has no task of " + code + "; open: " + elements(code, "active"));
    }

    public void complete(String user, String code, Map<String, Object> data) {
        Answer answer = tryComplete(user, code, data);
        if (answer.status() != 200) {
            throw new AssertionError(user + " cannot complete the step of " + code + ": " + answer);
        }
    }

    public Answer tryComplete(String user, String code, Map<String, Object> data) {
        String task = task(user, code).path("id").asString();
        return as(user, post("/api/tasks/" + task + "/complete"), Map.of("data", data));
    }

    Answer ask(String user, String code, String verb, Map<String, Object> body) {
        return as(user, post("/api/cases/" + code + "/" + verb), body);
    }

    Answer read(String user, String path) {
        return as(user, get(path), null);
    }

    static String local(JsonNode moment) {
        return moment.isNull() || moment.isMissingNode()
                ? null
                : local(OffsetDateTime.parse(moment.asString()).toInstant());
    }

    private static String local(Instant at) {
        return LocalDateTime.ofInstant(at, WorkingCalendar.ZONE).toString();
    }

    Answer as(String user, MockHttpServletRequestBuilder request, Object body) {
        return calls.as(user, request, body).as(Answer::new);
    }
}
