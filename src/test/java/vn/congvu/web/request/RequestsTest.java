package vn.congvu.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congvu.ProductTest;

/** What the container itself does, over a real connection. */
@ProductTest
class RequestsTest {

    private static final String CLERK =
            "Basic " + Base64.getEncoder().encodeToString("clerk:congvu".getBytes(StandardCharsets.UTF_8));
    private static final byte[] LARGE =
            ("{\"text\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aBodyThatAnnouncesTooMuchIsRefused() throws Exception {
        assertTooLarge(write(BodyPublishers.ofByteArray(LARGE)));
    }

    @Test
    void aBodyThatGoesOnAndOnIsRefused() throws Exception {
        assertTooLarge(write(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LARGE))));
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws Exception {
        assertProblem(get("/api/..;/session"), 400, "bad-request");
        assertThat(raw("GET /% HTTP/1.1"))
                .contains("400", "application/problem+json", "urn:congvu:problem:bad-request");
        assertThat(raw("GET /api/<script> HTTP/1.1")).contains("400", "urn:congvu:problem:bad-request");
        assertProblem(get("/assets/none.js"), 404, "not-found");
        assertProblem(get("/api/none"), 404, "not-found");
    }

    private HttpResponse<String> write(BodyPublisher body) throws Exception {
        return client.send(
                to("/api/test/notes")
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(to(path).build(), BodyHandlers.ofString());
    }

    /** What no decent client would send. */
    private String raw(String requestLine) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", CLERK);
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertProblem(answer, 413, "body-too-large");
        assertThat(answer.body()).contains("1024 KiB");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:congvu:problem:" + type);
    }
}
