package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.congvu.ProductTest;
import vn.congvu.dossier.DossierTrace.Answer;

/** A browser or a program that got no answer sends the same request with the same key again, perhaps at the same time. */
@ProductTest
class RepeatedRequestTest {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    private DossierTrace trace;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMondayMorning() {
        trace.at("2026-03-02T08:00");
    }

    @AfterEach
    void nothingIsOutOfStep() {
        assertThat(invariants.violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at once")
    @ValueSource(ints = {2, 8})
    void aSubmissionSentAtOnceIsOneDossier(int times) {
        int before = dossiers();

        List<Answer> answers = AtOnce.times(times, () -> submit(DossierTrace.submission("1.004884")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void aCompletionSentAtOnceIsOneCompletion() {
        String code = trace.accepted("1.004884");
        String task = trace.task("clerk", code, "receive").path("id").asString();

        List<Answer> answers = AtOnce.times(
                8,
                () -> trace.as(
                        "clerk",
                        keyed(post("/api/tasks/" + task + "/complete")),
                        Map.of("data", Steps.ordinary("receive"))));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(trace.openSteps(code)).containsExactly("userTask_assign");
    }

    @Test
    void aKeyBelongsToOneBody() {
        Map<String, Object> other = new HashMap<>(DossierTrace.submission("1.004884"));
        other.put("channel", "POST");
        int before = dossiers();

        Answer first = submit(DossierTrace.submission("1.004884"));
        Answer second = submit(other);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.type()).isEqualTo("urn:congvu:problem:idempotency-key-reused");
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void ofTwoBodiesSentAtOnceOneIsTaken() {
        Map<String, Object> other = new HashMap<>(DossierTrace.submission("1.004884"));
        other.put("channel", "POST");
        int before = dossiers();

        List<Answer> answers = AtOnce.all(() -> submit(DossierTrace.submission("1.004884")), () -> submit(other));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithItsKey() {
        // given a dossier whose clerk forgot a paper
        String code = trace.submitted("1.004884");
        String task = trace.task("clerk", code, "intake").path("id").asString();
        String path = "/api/tasks/" + task + "/complete";
        Answer refused = trace.as(
                "clerk",
                keyed(post(path)),
                Map.of("data", Map.of("decision", "accept", "receivedComponents", List.of())));

        // when all are there
        Answer accepted = trace.as(
                "clerk", keyed(post(path)), Map.of("data", Steps.accepting(trace.task("clerk", code, "intake"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(accepted.status()).isEqualTo(200);
    }

    @Test
    void aKeyIsOnlyKnownToItsOwner() {
        Answer first = submit(DossierTrace.submission("1.004884"));

        Answer somebodyElse =
                trace.as("clerk.26740", keyed(post("/api/dossiers")), DossierTrace.submission("1.004884"));

        assertThat(somebodyElse.status()).isEqualTo(201);
        assertThat(somebodyElse.body().path("code")).isNotEqualTo(first.body().path("code"));
    }

    private Answer submit(Map<String, Object> submission) {
        return trace.as("clerk", keyed(post("/api/dossiers")), submission);
    }

    private MockHttpServletRequestBuilder keyed(MockHttpServletRequestBuilder request) {
        return request.header("Idempotency-Key", key);
    }

    private int dossiers() {
        return jdbc.sql("SELECT COUNT(*) FROM dossier").query(Integer.class).single();
    }
}
