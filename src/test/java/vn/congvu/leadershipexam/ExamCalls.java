package vn.congvu.leadershipexam;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.Calls;

/** Calls the exam part of the product as its users do, each as somebody. */
@Component
public class ExamCalls {

    public static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.UTF_8);

    private final Calls calls;

    ExamCalls(MockMvc web, JsonMapper json) {
        this.calls = new Calls(web, json);
    }

    public record Answer(int status, JsonNode body, byte[] content) {

        public String type() {
            return body.path("type").asString().replace("urn:congvu:problem:", "");
        }

        public String reason() {
            return body.path("errors").path(0).path("reason").asString();
        }

        public List<JsonNode> items() {
            List<JsonNode> items = new ArrayList<>();
            body.path("items").forEach(items::add);
            return items;
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ": " + status + " " + body);
            }
            return this;
        }
    }

    public Answer read(String user, String path) {
        return as(user, get(path), null);
    }

    public Answer send(String user, String path, Object body) {
        return as(user, post(path), body);
    }

    public Answer put(String user, String path, Object body) {
        return as(user, MockMvcRequestBuilders.put(path), body);
    }

    public Answer upload(String user, String path, String name, byte[] content) {
        return as(user, multipart(path).file(new MockMultipartFile("file", name, null, content)), null);
    }

    /** An upload with words beside the file. */
    public Answer upload(String user, String path, byte[] content, Map<String, String> words) {
        var request = multipart(path).file(new MockMultipartFile("file", "quet", null, content));
        words.forEach(request::param);
        return as(user, request, null);
    }

    public Answer delete(String user, String path) {
        return as(user, MockMvcRequestBuilders.delete(path), null);
    }

    private Answer as(String user, AbstractMockHttpServletRequestBuilder<?> request, Object body) {
        Calls.Received got = calls.as(user, request, body);
        return new Answer(got.status(), got.body(), got.content());
    }
}
