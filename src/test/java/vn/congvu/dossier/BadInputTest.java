package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.dossier.DossierTrace.Answer;

/** What does not fit is refused with the field, the reason and what to do, and nothing is half written. */
@ProductTest
class BadInputTest {

    @Autowired
    private DossierTrace trace;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAWorkingDay() {
        trace.at("2026-03-02T08:00");
    }

    static Stream<Arguments> submissions() {
        return Stream.of(
                Arguments.of("an unknown procedure", 404, "procedureCode", with("procedureCode", "9.999999")),
                Arguments.of("an unknown unit", 404, "unit", with("unit", "NOWHERE")),
                Arguments.of("a unit that is not competent", 422, "unit", with("unit", "SNV")),
                Arguments.of("no applicant", 400, "applicant", without("applicant")),
                Arguments.of("no name", 400, "applicant.fullName", applicant("fullName", " ")),
                Arguments.of("a name too long", 400, "applicant.fullName", applicant("fullName", "A".repeat(201))),
                Arguments.of(
                        "decomposed letters",
                        400,
                        "applicant.fullName",
                        applicant("fullName", "Nguye\u0302\u0303n An")),
                Arguments.of(
                        "eleven digits", 400, "applicant.identityNumber", applicant("identityNumber", "99920000001")),
                Arguments.of(
                        "a place nobody is born in",
                        400,
                        "applicant.identityNumber",
                        applicant("identityNumber", "500200000001")),
                Arguments.of("half a telephone number", 400, "applicant.phone", applicant("phone", "0123")),
                Arguments.of("no e-mail address", 400, "applicant.email", applicant("email", "thu.example.com")),
                Arguments.of("a field nobody asked for", 400, "status", with("status", "RETURNED")),
                Arguments.of("another channel", 400, "channel", with("channel", "PIGEON")),
                Arguments.of(
                        "a paper of another procedure",
                        400,
                        "components[0].code",
                        with("components", List.of(Map.of("code", "BAN_VE", "received", true)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void aSubmissionIsRefusedWithReasonAndRemedy(
            String what, int status, String field, Map<String, Object> submission) {
        long before = dossiers();

        Answer answer = trace.as("clerk", post("/api/dossiers"), submission);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.fields()).contains(field);
        for (JsonNode error : answer.body().path("errors")) {
            assertThat(List.of("reason", "reasonEn", "remedy", "remedyEn"))
                    .allSatisfy(text -> assertThat(error.path(text).asString()).isNotBlank());
        }
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void aDossierIsNotAcceptedWithoutItsRequiredPapers() {
        String code = trace.submitted("1.004884");

        Answer answer = trace.tryComplete(code, "intake", Map.of("decision", "accept"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).endsWith(":components-missing");
        assertThat(trace.status(code)).isEqualTo("SUBMITTED");
        assertThat(trace.openSteps(code)).containsExactly("userTask_intake");
    }

    @Test
    void aFormTakesItsOwnFieldsOnly() {
        String code = trace.submitted("1.004884");

        Answer answer = trace.tryComplete(
                code,
                "intake",
                Map.of("decision", "maybe", "refusalReason", "Không hỏi đến.", "promisedAt", "2026-03-03"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactlyInAnyOrder("data.decision", "data.refusalReason", "data.promisedAt");
    }

    @Test
    void aTaskIsDoneOnceAndByItsOwnPeople() {
        String code = trace.submitted("1.004884");
        String task = trace.task("clerk", code, "intake").path("id").asString();
        Map<String, Object> accept = Map.of("data", Steps.accepting(trace.task("clerk", code, "intake")));
        String complete = "/api/tasks/" + task + "/complete";

        assertThat(trace.as("clerk.26743", post(complete), accept).status()).isEqualTo(404);
        assertThat(trace.as("leader", post(complete), accept).status()).isEqualTo(409);
        assertThat(trace.as("designer", post(complete), accept).status()).isEqualTo(403);
        assertThat(trace.as("clerk", post(complete), accept).status()).isEqualTo(200);
        Answer again = trace.as("clerk", post(complete), accept);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("completedBy").asString()).isEqualTo("clerk");
    }

    @Test
    void aNewPromiseLiesAheadOnAWorkingDay() {
        String code = trace.accepted("1.004884");

        for (String date : List.of("2020-01-01", "2026-03-09", "2026-03-14", "2031-01-06")) {
            Answer answer =
                    trace.ask("leader", code, "extend", Map.of("newDate", date, "reason", "Cần xác minh thêm."));
            assertThat(answer.status()).as(date).isEqualTo(400);
            assertThat(answer.fields()).as(date).containsExactly("newDate");
        }
        assertThat(trace.promise(code)).isEqualTo("2026-03-09T17:00");
    }

    @Test
    void aVerbThatComesTooLateHearsThePresentState() {
        String code = trace.accepted("1.004884");

        Answer answer = trace.ask("head", code, "resume", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("dossierStatus").asString()).isEqualTo("PROCESSING");
        assertThat(answer.body().path("detail").asString()).contains("Đang xử lý");
    }

    @Test
    void anotherWardSeesNothing() {
        String code = trace.accepted("1.004884");

        assertThat(trace.read("clerk.26743", "/api/dossiers/" + code).status()).isEqualTo(404);
        assertThat(trace.read("clerk.26743", "/api/dossiers/" + code + "/clock").status())
                .isEqualTo(404);
        assertThat(trace.read("admin", "/api/dossiers/" + code).status()).isEqualTo(403);
        assertThat(trace.read("auditor", "/api/dossiers/" + code).status()).isEqualTo(200);
    }

    private long dossiers() {
        return jdbc.sql("SELECT COUNT(*) FROM dossier").query(Long.class).single();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> submission = new HashMap<>(DossierTrace.submission("1.004884"));
        submission.put(field, value);
        return submission;
    }

    private static Map<String, Object> without(String field) {
        Map<String, Object> submission = with("unit", DossierTrace.WARD);
        submission.remove(field);
        return submission;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> applicant(String field, Object value) {
        Map<String, Object> submission = with("unit", DossierTrace.WARD);
        Map<String, Object> applicant = new HashMap<>((Map<String, Object>) submission.get("applicant"));
        applicant.put(field, value);
        submission.put("applicant", applicant);
        return submission;
    }
}
