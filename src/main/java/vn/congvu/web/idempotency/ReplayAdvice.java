package vn.congvu.web.idempotency;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the stored answer again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReplayAdvice {

    private final JsonMapper json;

    ReplayAdvice(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<JsonNode> replay(Replay replay) {
        StoredAnswer answer = replay.answer();
        var response = ResponseEntity.status(answer.status()).header(Idempotent.REPLAYED, "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() == null) {
            return response.build();
        }
        return response.contentType(MediaType.APPLICATION_JSON).body(json.readTree(answer.body()));
    }
}
