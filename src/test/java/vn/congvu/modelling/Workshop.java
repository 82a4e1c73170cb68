package vn.congvu.modelling;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
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
import vn.congvu.web.idempotency.Idempotent;

/** The designers' workshop as its users meet it: over the API, each as somebody. */
@Component
public class Workshop {

    private final Calls calls;

    Workshop(MockMvc web) {
        // Not the mapper of the product, which refuses texts a draft may well hold.
        this.calls = new Calls(web, JsonMapper.shared());
    }

    public record Answer(int status, JsonNode body) {

        public String type() {
            return body.path("type").asString().replace("urn:congvu:problem:", "");
        }

        public String text(String field) {
            return body.path(field).asString();
        }

        public int number(String field) {
            return body.path(field).asInt();
        }

        public List<String> texts(String list, String field) {
            List<String> texts = new ArrayList<>();
            body.path(list).forEach(item -> texts.add(item.path(field).asString()));
            return texts;
        }

        /** The item of a list whose field says this. */
        public JsonNode item(String list, String field, Object value) {
            for (JsonNode item : body.path(list)) {
                if (item.path(field).asString().equals(String.valueOf(value))) {
                    return item;
                }
            }
            throw new AssertionError("No " + field + " " + value + " in " + body);
        }
    }

    public Answer read(String user, String path) {
        return as(user, get("/api/models" + path), null);
    }

    public String source(String path) {
        return new String(calls.as("auditor", get("/api/models" + path), null).content(), StandardCharsets.UTF_8);
    }

    public Answer save(String user, String key, ModelKind kind, String source, int revision) {
        return as(
                user,
                put("/api/models/" + key + "/draft"),
                Map.of("kind", kind, "source", source, "revision", revision));
    }

    public Answer save(String user, String key, Map<String, Object> body) {
        return as(user, put("/api/models/" + key + "/draft"), body);
    }

    /** The revision of the draft that says this now. */
    public int drafted(String user, String key, ModelKind kind, String source) {
        Answer draft = read(user, "/" + key + "/draft");
        Answer saved = save(user, key, kind, source, draft.status() == 404 ? 0 : draft.number("revision"));
        return expect(200, saved).number("revision");
    }

    public Answer discard(String user, String key) {
        return as(user, delete("/api/models/" + key + "/draft"), null);
    }

    public Answer present(String user, String key) {
        return as(user, post("/api/models/" + key + "/draft/presence"), null);
    }

    public Answer propose(String user, String key, int revision) {
        Map<String, Object> body = new HashMap<>();
        body.put("legalBasis", "Quyết định thử 12/QĐ-UBND");
        body.put("decisionNumber", "12/QĐ-UBND");
        body.put("note", "Đổi tên một bước");
        body.put("revision", revision);
        return as(user, post("/api/models/" + key + "/propose"), body);
    }

    /** The id of the proposal. */
    public String proposed(String user, String key, int revision) {
        return expect(201, propose(user, key, revision)).text("id");
    }

    public Answer decide(String user, String proposal, String verb, Map<String, Object> body) {
        return as(user, post("/api/models/proposals/" + proposal + "/" + verb), body);
    }

    public Answer decideOnce(String user, String proposal, String verb, String idempotencyKey) {
        return as(
                user,
                post("/api/models/proposals/" + proposal + "/" + verb).header(Idempotent.HEADER, idempotencyKey),
                Map.of());
    }

    /** Saved, proposed by the same person, and approved. */
    public Answer putInForce(String key, ModelKind kind, String source) {
        String proposal = proposed("designer", key, drafted("designer", key, kind, source));
        return expect(200, decide("approver", proposal, "approve", Map.of()));
    }

    public Answer restore(String user, String key, int version) {
        return as(
                user,
                post("/api/models/" + key + "/versions/" + version + "/restore"),
                Map.of("reason", "Bản mới gây nhầm lẫn", "legalBasis", "Công văn thử 3/VP"));
    }

    public static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ": " + answer);
        }
        return answer;
    }

    private Answer as(String user, MockHttpServletRequestBuilder request, Object body) {
        return calls.as(user, request, body).as(Answer::new);
    }
}
