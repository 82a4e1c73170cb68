package vn.congvu.rulechange;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.Calls;

/** Walks changes of rules through the product: proposed, decided, applied to the end, and taken back. */
@Component
public class ChangeTrace {

    private final Calls calls;
    private final ChangeRunner runner;

    ChangeTrace(MockMvc web, JsonMapper json, ChangeRunner runner) {
        this.calls = new Calls(web, json);
        this.runner = runner;
    }

    public record Answer(int status, JsonNode body) {

        public String type() {
            return body.path("type").asString().replace("urn:congvu:problem:", "");
        }

        /** Fields at fault with the words about them. */
        public Map<String, String> errors() {
            Map<String, String> errors = new HashMap<>();
            body.path("errors").forEach(error -> errors.put(error.path("field").asString(), error.toString()));
            return errors;
        }

        public List<String> texts(String list, String field) {
            List<String> texts = new ArrayList<>();
            body.path(list).forEach(item -> texts.add(item.path(field).asString()));
            return texts;
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Map<String, Object> calendar(Map<String, Object>... days) {
        return Map.of(
                "kind", "CALENDAR",
                "title", "Thay đổi lịch thử",
                "legalBasis", "Quyết định thử 1/QĐ-TTg",
                "days", List.of(days));
    }

    public static Map<String, Object> day(String date, String kind) {
        return Map.of("date", date, "kind", kind, "nameVi", "Ngày thử", "nameEn", "Test day", "status", "OFFICIAL");
    }

    public static Map<String, Object> day(String date, String kind, String unit) {
        Map<String, Object> day = new HashMap<>(day(date, kind));
        day.put("unit", unit);
        return day;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Map<String, Object> limits(String validFrom, boolean open, Map<String, Object>... limits) {
        return Map.of(
                "kind",
                "LIMITS",
                "title",
                "Rút ngắn thời hạn",
                "legalBasis",
                "Quyết định thử 2/QĐ-UBND",
                "validFrom",
                validFrom,
                "appliesToOpen",
                open,
                "limits",
                List.of(limits));
    }

    public static Map<String, Object> limit(String procedure, String statutory) {
        return Map.of("procedureCode", procedure, "statutoryTerm", statutory);
    }

    public static Map<String, Object> limit(String procedure, String statutory, String committed) {
        return Map.of("procedureCode", procedure, "statutoryTerm", statutory, "committedTerm", committed);
    }

    /** The id of what a designer proposed. */
    public String proposed(Map<String, Object> change) {
        Answer answer = as("designer", post("/api/rule-changes"), change);
        if (answer.status() != 201) {
            throw new AssertionError("Refused: " + answer);
        }
        return answer.body().path("id").asString();
    }

    /** Proposed, approved by another person, and applied to every open dossier. */
    public String applied(Map<String, Object> change) {
        String id = proposed(change);
        approved(id);
        run();
        return id;
    }

    public void approved(String id) {
        expect(200, decide("approver", id, "approve", Map.of()));
    }

    public void undone(String id) {
        expect(200, decide("approver", id, "undo", Map.of("reason", "Văn bản được thu hồi")));
        run();
    }

    public Answer decide(String user, String id, String verb, Map<String, Object> body) {
        return as(user, post("/api/rule-changes/" + id + "/" + verb), body);
    }

    public Answer propose(String user, Map<String, Object> change) {
        return as(user, post("/api/rule-changes"), change);
    }

    public Answer preview(String user, Map<String, Object> change) {
        return as(user, post("/api/rule-changes/preview"), change);
    }

    public Answer change(String id) {
        return read("approver", "/api/rule-changes/" + id);
    }

    public Answer read(String user, String path) {
        return as(user, get(path), null);
    }

    /** Everything the background would do now. */
    public void run() {
        runner.runAll();
    }

    private static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ": " + answer);
        }
    }

    private Answer as(String user, MockHttpServletRequestBuilder request, Object body) {
        return calls.as(user, request, body).as(Answer::new);
    }
}
