package vn.congvu.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files as a browser would, over a real connection: the container is part of what is tested. */
final class Uploads {

    static final String BOUNDARY = "----congvu-boundary";
    static final String END = "\r\n--" + BOUNDARY + "--\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final int port;

    Uploads(int port) {
        this.port = port;
    }

    record Answer(int status, JsonNode body) {
        String type() {
            return body.path("type").asString().replace("urn:congvu:problem:", "");
        }

        String id() {
            return body.path("id").asString();
        }

        String firstError(String member) {
            return body.path("errors").path(0).path(member).asString();
        }
    }

    Answer send(String user, String dossier, String component, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(before(component, name));
        body.writeBytes(content);
        body.writeBytes(END.getBytes(StandardCharsets.US_ASCII));
        return send(user, dossier, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    Answer send(String user, String dossier, String name, byte[] content) {
        return send(user, dossier, null, name, content);
    }

    /** Without saying how long it will be. */
    Answer sendUnannounced(String user, String dossier, String name, InputStream content) {
        var end = new ByteArrayInputStream(END.getBytes(StandardCharsets.US_ASCII));
        var body = new SequenceInputStream(
                new ByteArrayInputStream(before(null, name)), new SequenceInputStream(content, end));
        return send(user, dossier, BodyPublishers.ofInputStream(() -> body));
    }

    private Answer send(String user, String dossier, BodyPublisher body) {
        return answer(to(user, path(dossier))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    static byte[] before(String component, String name) {
        var head = new StringBuilder();
        if (component != null) {
            head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"component\"\r\n\r\n")
                    .append(component)
                    .append("\r\n");
        }
        head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/html\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    Answer list(String user, String dossier) {
        return answer(to(user, path(dossier)).GET());
    }

    List<String> names(String user, String dossier) {
        List<String> names = new ArrayList<>();
        list(user, dossier)
                .body()
                .path("items")
                .forEach(item -> names.add(item.path("fileName").asString()));
        return names;
    }

    HttpResponse<byte[]> download(String user, String dossier, String id) throws IOException, InterruptedException {
        return client.send(to(user, path(dossier) + "/" + id).GET().build(), BodyHandlers.ofByteArray());
    }

    Answer remove(String user, String dossier, String id) {
        return answer(to(user, path(dossier) + "/" + id).DELETE());
    }

    static String path(String dossier) {
        return "/api/dossiers/" + dossier + "/attachments";
    }

    static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":congvu").getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String user, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", basic(user));
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(), answer.body().length == 0 ? json.nullNode() : json.readTree(answer.body()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
