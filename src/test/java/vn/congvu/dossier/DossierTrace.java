package vn.congvu.dossier;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.mock.web.MockMultipartFile;
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
 * Walks dossiers through the product as its users do: over the API, each as somebody, at a moment the test names. Times
 * are those of the city; timers fire when the test says so.
 */
@Component
class DossierTrace {

    static final String WARD = "26740";

    private final Calls calls;
    private final ProductClock clock;
    private final ManagementService engine;

    DossierTrace(MockMvc web, JsonMapper json, ProductClock clock, ManagementService engine) {
        this.calls = new Calls(web, json);
        this.clock = clock;
        this.engine = engine;
    }

    record Answer(int status, JsonNode body) {
        String type() {
            return body.path("type").asString();
        }

        List<String> fields() {
            List<String> fields = new ArrayList<>();
            body.path("errors").forEach(error -> fields.add(error.path("field").asString()));
            return fields;
        }
    }

    /** It is now this moment of the city, for instance {@code 2026-02-12T10:00}. */
    void at(String moment) {
        clock.stopAt(instant(moment));
    }

    static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** The job executor is off in tests: every timer that is due fires now, oldest first. */
    void fireDueTimers() {
        DueTimers.fire(engine, clock);
    }

    String submitted(String procedure) {
        return submitted(procedure, WARD);
    }

    String submitted(String procedure, String unit) {
        Map<String, Object> submission = new HashMap<>(submission(procedure));
        submission.put("unit", unit);
        Answer answer = as(Steps.worker(unit, "intake"), post("/api/dossiers"), submission);
        if (answer.status() != 201) {
            throw new AssertionError("Submission refused: " + answer);
        }
        return answer.body().path("code").asString();
    }

    static Map<String, Object> submission(String procedure) {
        return Map.of(
                "procedureCode",
                procedure,
                "unit",
                WARD,
                "channel",
                "COUNTER",
                "applicant",
                Map.of(
                        "fullName", "Nguyễn Thị Thử",
                        "identityNumber", "999200000001",
                        "phone", "0100000001",
                        "email", "thu@example.com",
                        "address", "Số 1, Đường Mẫu"),
                "data",
                Map.of());
    }

    /** Accepted at the counter with everything the procedure asks for. */
    String accepted(String procedure) {
        return accepted(procedure, WARD);
    }

    String accepted(String procedure, String unit) {
        String code = submitted(procedure, unit);
        complete(code, "intake", Steps.accepting(task(Steps.worker(unit, "intake"), code, "intake")));
        return code;
    }

    /** Accepted, received at the ward, and assigned to its officer. */
    String withTheOfficer(String procedure) {
        String code = accepted(procedure);
        complete(code, "receive");
        complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    /** Attaches a paper to the dossier; its id. */
    String attached(String user, String code) {
        return attached(user, code, "paper");
    }

    String attached(String user, String code, String content) {
        var paper = new MockMultipartFile(
                "file",
                "cong-van.pdf",
                "application/pdf",
                ("%PDF-1.4\n%" + content + "\n%%EOF").getBytes(StandardCharsets.US_ASCII));
        var request = multipart("/api/dossiers/" + code + "/attachments").file(paper);
        return calls.as(user, request, null).body().path("id").asString();
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

    /** The lines of the history of one kind, oldest first. */
    List<JsonNode> history(String code, String kind) {
        List<JsonNode> found = new ArrayList<>();
        dossier(code).path("history").forEach(entry -> {
            if (entry.path("kind").asString().equals(kind)) {
                found.add(entry);
            }
        });
        return found;
    }

    /** The open task of a step, as this person sees it. */
    JsonNode task(String user, String code, String step) {
        for (String view : List.of("mine", "unit")) {
            JsonNode rows = as(user, get("/api/tasks").param("view", view).param("q", code), null)
                    .body()
                    .path("items");
            for (JsonNode row : rows) {
                if (row.path("stepKey").asString().equals(step)) {
                    String id = row.path("id").asString();
                    return as(user, get("/api/tasks/" + id), null).body();
                }
            }
        }
        throw new AssertionError(user + " has no task '" + step + "' of " + code + "; open: " + openSteps(code));
    }

    /** The person who does this step completes it. */
    void complete(String code, String step, Map<String, Object> data) {
        Answer answer = tryComplete(code, step, data);
        if (answer.status() != 200) {
            throw new AssertionError("Step '" + step + "' of " + code + " refused: " + answer);
        }
    }

    Answer tryComplete(String code, String step, Map<String, Object> data) {
        String user = Steps.worker(openUnit(code, step), step);
        JsonNode task = task(user, code, step);
        return as(user, post("/api/tasks/" + task.path("id").asString() + "/complete"), Map.of("data", data));
    }

    private String openUnit(String code, String step) {
        for (JsonNode task : dossier(code).path("steps")) {
            boolean open = task.path("endedAt").isNull();
            if (open && task.path("elementId").asString().equals("userTask_" + step)) {
                return task.path("unitCode").asString();
            }
        }
        return WARD + "-TTPVHCC";
    }

    /** The steps one after the other, each with its ordinary answer. */
    void complete(String code, String... steps) {
        for (String step : steps) {
            complete(code, step, Steps.ordinary(step));
        }
    }

    JsonNode dossier(String code) {
        return as("auditor", get("/api/dossiers/" + code), null).body();
    }

    JsonNode clocks(String code) {
        return as("auditor", get("/api/dossiers/" + code + "/clock"), null).body();
    }

    String status(String code) {
        return dossier(code).path("status").asString();
    }

    /** The promised moment, written as the city reads it. */
    String promise(String code) {
        return local(dossier(code).path("promisedAt"));
    }

    static String local(JsonNode moment) {
        return moment.isNull() || moment.isMissingNode()
                ? null
                : LocalDateTime.ofInstant(
                                java.time.OffsetDateTime.parse(moment.asString())
                                        .toInstant(),
                                WorkingCalendar.ZONE)
                        .toString();
    }

    /** Elements the tokens stand on, over all processes of the dossier. */
    List<String> openSteps(String code) {
        List<String> active = new ArrayList<>();
        dossier(code)
                .path("diagram")
                .path("processes")
                .forEach(process -> process.path("active").forEach(id -> active.add(id.asString())));
        return active.stream()
                .filter(id -> !id.startsWith("subProcess") && !id.startsWith("call"))
                .toList();
    }

    Answer ask(String user, String code, String verb, Map<String, Object> body) {
        return as(user, post("/api/dossiers/" + code + "/" + verb), body);
    }

    Answer read(String user, String path) {
        return as(user, get(path), null);
    }

    Answer as(String user, MockHttpServletRequestBuilder request, Object body) {
        return calls.as(user, request, body).as(Answer::new);
    }
}
