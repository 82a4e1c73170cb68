package vn.congvu;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the product as its people do, each as somebody. What an answer means, each feature says itself. */
public final class Calls {

    private final MockMvc web;
    private final JsonMapper json;

    public Calls(MockMvc web, JsonMapper json) {
        this.web = web;
        this.json = json;
    }

    /** @param body a null node when it is no JSON */
    public record Received(int status, JsonNode body, byte[] content) {

        public <A> A as(BiFunction<Integer, JsonNode, A> answer) {
            return answer.apply(status, body);
        }
    }

    /**
     * @param user null for nobody
     * @param body what is sent as JSON, null for nothing
     */
    public Received as(String user, AbstractMockHttpServletRequestBuilder<?> request, Object body) {
        try {
            request.accept(MediaType.ALL);
            if (user != null) {
                request.with(httpBasic(user, "congvu"));
            }
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
            }
            var answer = web.perform(request).andReturn().getResponse();
            byte[] content = answer.getContentAsByteArray();
            boolean isJson = content.length > 0 && isJson(answer.getContentType());
            return new Received(answer.getStatus(), isJson ? json.readTree(content) : json.nullNode(), content);
        } catch (Exception e) {
            throw new AssertionError(request + " as " + user, e);
        }
    }

    private static boolean isJson(String type) {
        return type != null && type.matches(".*[/+]json(;.*)?");
    }
}
