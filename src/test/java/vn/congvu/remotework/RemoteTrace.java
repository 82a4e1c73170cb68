package vn.congvu.remotework;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.Calls;
import vn.congvu.DueTimers;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.time.ProductClock;

/** Walks rounds and requests through the product as its users do: over the API, each as somebody, at a named moment. */
@Component
public class RemoteTrace {

    public static final String API = "/api/remote-work";

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private final Calls calls;
    private final ProductClock clock;
    private final ManagementService engine;
    private final TaskService engineTasks;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<String> open = new ArrayList<>();

    RemoteTrace(
            MockMvc web,
            JsonMapper json,
            ProductClock clock,
            ManagementService engine,
            TaskService engineTasks,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.calls = new Calls(web, json);
        this.clock = clock;
        this.engine = engine;
        this.engineTasks = engineTasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public record Answer(int status, JsonNode body) {

        public String type() {
            return body.path("type").asString();
        }

        public String rule() {
            return body.path("rule").asString();
        }

        public List<JsonNode> items() {
            List<JsonNode> items = new ArrayList<>();
            body.path("items").forEach(items::add);
            return items;
        }

        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> errors.add(error.path("field").asString() + ": "
                            + error.path("reason").asString()
                            + error.path("reasonVi").asString()));
            return errors;
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ": " + this);
            }
            return this;
        }
    }

    public void at(String moment) {
        clock.stopAt(LocalDateTime.parse(moment).atZone(WorkingCalendar.ZONE).toInstant());
    }

    /** Every test leaves the pilot as it found it: without open rounds, with an empty calendar. */
    public void tidyUp() {
        closeRounds();
        transaction.executeWithoutResult(status -> jdbc.update("UPDATE remote_work_day SET state = 'RELEASED'"));
        clock.reset();
    }

    public void closeRounds() {
        open.forEach(
                id -> as("leader.SNV", post(API + "/rounds/" + id + "/close"), Map.of("reason", "Hết bài kiểm thử.")));
        open.clear();
    }

    /** A round drafted by one and opened by another. */
    public String round(Map<String, Object> draft) {
        String id = drafted(draft);
        as("leader.SNV", post(API + "/rounds/" + id + "/open"), null).expect(200);
        open.add(id);
        return id;
    }

    public String drafted(Map<String, Object> draft) {
        Map<String, Object> coded = new HashMap<>(draft);
        coded.putIfAbsent("code", "DOT-" + System.nanoTime() + "-" + ROUNDS.incrementAndGet());
        return as("head.SNV", post(API + "/rounds"), coded)
                .expect(201)
                .body()
                .path("id")
                .asString();
    }

    /** The position of a round with the given code. */
    public String position(String round, String code) {
        return as("auditor", get(API + "/rounds/" + round + "/positions"), null).items().stream()
                .filter(position -> position.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    public Answer submit(String user, Map<String, Object> wish) {
        return as(user, post(API + "/requests"), wish);
    }

    public String submitted(String user, Map<String, Object> wish) {
        return submit(user, wish).expect(201).body().path("code").asString();
    }

    public Answer ask(String user, String code, String verb, Object body) {
        return as(user, post(API + "/requests/" + code + "/" + verb), body);
    }

    public Answer plan(String user, String code, List<Map<String, Object>> lines) {
        return as(user, put(API + "/requests/" + code + "/plan"), Map.of("lines", lines));
    }

    public JsonNode file(String code) {
        return as("auditor", get(API + "/requests/" + code), null).expect(200).body();
    }

    public String status(String code) {
        return file(code).path("status").asString();
    }

    public List<String> history(String code) {
        List<String> kinds = new ArrayList<>();
        file(code).path("history").forEach(entry -> kinds.add(entry.path("kind").asString()));
        return kinds;
    }

    public List<String> days(String code, String state) {
        List<String> days = new ArrayList<>();
        file(code).path("calendar").forEach(day -> {
            if (day.path("state").asString().equals(state)) {
                days.add(day.path("date").asString());
            }
        });
        return days;
    }

    /** What somebody may do with the request now. */
    public List<String> actions(String user, String code) {
        List<String> actions = new ArrayList<>();
        read(user, API + "/requests/" + code)
                .expect(200)
                .body()
                .path("actions")
                .forEach(action -> actions.add(action.asString()));
        return actions;
    }

    public List<String> elements(String code, String which) {
        List<String> elements = new ArrayList<>();
        file(code).path("processes").forEach(process -> process.path(which).forEach(id -> elements.add(id.asString())));
        return elements;
    }

    /** The open task of a step. */
    public String task(String code, String step) {
        return engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey("userTask_" + step)
                .list()
                .stream()
                .map(Task::getId)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no task " + step + " of " + code + ": " + elements(code, "active")));
    }

    /** Every check is in order; the leader has to decide. */
    public String readyToDecide(String applicant, Map<String, Object> wish) {
        String code = submitted(applicant, wish);
        checked(code);
        return code;
    }

    public void checked(String code) {
        plan(Pilot.HEAD, code, Pilot.plan(days(code, "WISHED").size())).expect(200);
        complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual()).expect(200);
        complete(Pilot.SECURITY, code, "checkSecurity", Pilot.secure()).expect(200);
        complete("cb005", code, "checkPersonnel", Pilot.personnelFine()).expect(200);
    }

    public String approved(String applicant, Map<String, Object> wish) {
        String code = readyToDecide(applicant, wish);
        complete(Pilot.LEADER, code, "decide", Pilot.approves()).expect(200);
        return code;
    }

    /** The leader grants only some of the days. */
    public String reduced(String applicant, Map<String, Object> wish, List<String> days) {
        String code = readyToDecide(applicant, wish);
        complete(Pilot.LEADER, code, "decide", Pilot.reduces(days)).expect(200);
        plan(Pilot.HEAD, code, Pilot.plan(days.size())).expect(200);
        return code;
    }

    /** Both sign. */
    public void signed(String applicant, String code) {
        complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
        complete(applicant, code, "signCommitment", Pilot.signs()).expect(200);
    }

    /** Somebody works at home. */
    public String active(String applicant, Map<String, Object> wish) {
        String code = approved(applicant, wish);
        signed(applicant, code);
        return code;
    }

    public Answer complete(String user, String code, String step, Map<String, Object> data) {
        return as(user, post("/api/tasks/" + task(code, step) + "/complete"), Map.of("data", data));
    }

    /** The job executor is off in tests: every timer that is due fires now, oldest first. */
    public void fireDueTimers() {
        DueTimers.fire(engine, clock);
    }

    public Answer read(String user, String path) {
        return as(user, get(path), null);
    }

    public Answer send(String user, String path, Object body) {
        return as(user, post(path), body);
    }

    public static String local(JsonNode moment) {
        return moment.isNull() || moment.isMissingNode()
                ? null
                : LocalDateTime.ofInstant(
                                OffsetDateTime.parse(moment.asString()).toInstant(), WorkingCalendar.ZONE)
                        .toString();
    }

    public Answer as(String user, MockHttpServletRequestBuilder request, Object body) {
        return calls.as(user, request, body).as(Answer::new);
    }
}
