package vn.congvu.dossier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API over a real connection, and knows that an answer may never come. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String address;

    Client(String address) {
        this.address = address;
    }

    /** A write; sent again with the same key it does nothing more. */
    record Command(String user, String path, Object body, String key) {}

    /** @throws IOException no answer: done or not, nobody knows */
    DossierTrace.Answer send(Command command) throws IOException {
        return exchange(request(command.user(), command.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(command.body()))));
    }

    DossierTrace.Answer read(String user, String path) throws IOException {
        return exchange(request(user, path).GET());
    }

    /** The open task of a step, as the person who does it sees it. */
    JsonNode task(String user, String code, String step) throws IOException {
        for (String view : List.of("mine", "unit")) {
            for (JsonNode row :
                    read(user, "/api/tasks?view=" + view + "&q=" + code).body().path("items")) {
                if (row.path("stepKey").asString().equals(step)) {
                    return read(user, "/api/tasks/" + row.path("id").asString()).body();
                }
            }
        }
        throw new AssertionError(user + " has no task '" + step + "' of " + code);
    }

    void setClock(String moment) throws IOException {
        send(new Command("clerk", "/api/demo/clock", Map.of("now", DossierTrace.instant(moment)), "clock"));
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":congvu").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json");
    }

    private DossierTrace.Answer exchange(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new DossierTrace.Answer(
                    answer.statusCode(), answer.body().length == 0 ? json.nullNode() : json.readTree(answer.body()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
