package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** Several units give their opinion at the same time, each within its own limit and on its own account. */
@ProductTest
class ParallelConsultationTest {

    @Autowired
    private DossierTrace trace;

    @Autowired
    private Invariants invariants;

    @AfterEach
    void nothingIsOutOfStep() {
        assertThat(invariants.violations()).isEmpty();
    }

    @Test
    void everyUnitHasATaskAndALimitOfItsOwn() {
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");

        trace.complete(code, "process", Steps.asksForOpinions("STP", "STC", "SNV"));

        assertThat(consultations(code))
                .containsExactlyInAnyOrder(
                        "STP PT16H 2026-03-04T08:00", "STC PT16H 2026-03-04T08:00", "SNV PT16H 2026-03-04T08:00");
        JsonNode asked = trace.task("officer.STC", code, "consult");
        assertThat(asked.path("unitCode").asString()).isEqualTo("STC");
        assertThat(asked.path("consultation").path("question").asString())
                .isEqualTo("Đề nghị cho ý kiến về căn cứ áp dụng.");
        assertThat(asked.path("consultation").path("opinions")).isEmpty();
    }

    @Test
    void theDossierGoesOnWhenTheLastOpinionIsThereAndTheOfficerReadsThemAll() {
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");
        trace.complete(code, "process", Steps.asksForOpinions("STP", "STC"));

        opinion("officer.STC", code, "Thống nhất.");
        assertThat(trace.openSteps(code)).containsExactly("userTask_consult");
        opinion("officer.STP", code, "Đề nghị bổ sung căn cứ.");
        assertThat(trace.openSteps(code)).containsExactly("userTask_finalise");

        List<String> read = new ArrayList<>();
        trace.task("officer", code, "finalise")
                .path("consultation")
                .path("opinions")
                .forEach(opinion -> read.add(opinion.path("unitCode").asString() + ": "
                        + opinion.path("content").asString()));
        assertThat(read).containsExactlyInAnyOrder("STC: Thống nhất.", "STP: Đề nghị bổ sung căn cứ.");
    }

    @Test
    void theTimeIsTheConsultedUnitsAndNotTheOwners() {
        // given a ward that asks two departments on Tuesday morning
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");
        String wardDue = stageDue(code);
        trace.at("2026-03-03T08:00");
        trace.complete(code, "process", Steps.asksForOpinions("STP", "STC"));
        assertThat(trace.clocks(code, "STAGE").get(0).path("state").asString()).isEqualTo("PAUSED");

        // when one answers after an hour and the other after two days
        trace.at("2026-03-03T09:00");
        opinion("officer.STP", code, "Thống nhất.");
        assertThat(trace.clocks(code, "STAGE").get(0).path("state").asString()).isEqualTo("PAUSED");
        trace.at("2026-03-05T08:00");
        opinion("officer.STC", code, "Thống nhất.");

        // then the ward has its two days back, and each department has its own minutes
        assertThat(trace.clocks(code, "STAGE").get(0).path("state").asString()).isEqualTo("RUNNING");
        assertThat(wardDue).isEqualTo("2026-03-09T08:00");
        assertThat(stageDue(code)).isEqualTo("2026-03-11T08:00");
        assertThat(minutes(code, "STP")).isEqualTo(60);
        assertThat(minutes(code, "STC")).isEqualTo(960);
        // and the applicant's date stays where it was promised
        assertThat(trace.promise(code)).isEqualTo("2026-03-09T17:00");
    }

    @Test
    void theUnitTheApprovedProcessNamesIsAskedAnyway() {
        // given the department's part of 2.002755, where the city's office gives its opinion
        trace.at("2026-03-02T07:30");
        String code = trace.withTheOfficer("2.002755");
        trace.complete(code, "process", "review", "sign", "issue", "receive");
        trace.complete(code, "assign", Steps.assigning("officer.SNV-NCC"));
        JsonNode task = trace.task("officer.SNV-NCC", code, "process");
        assertThat(task.path("data").path("consultUnits").get(0).asString()).isEqualTo("VPUB");
        assertThat(choices(task)).contains("VPUB", "STC").doesNotContain("SNV");

        // when the officer asks the department of finance beside it
        trace.complete(code, "process", Steps.asksForOpinions("STC"));

        // then both are asked
        assertThat(consultations(code)).hasSize(2);
        opinion("officer.VPUB", code, "Thống nhất.");
        opinion("officer.STC", code, "Thống nhất.");

        // and a draft that comes back does not go to the city's office again by itself
        trace.complete(code, "finalise");
        trace.complete(code, "review", Steps.returns());
        trace.at("2026-03-02T10:00");
        trace.complete(code, "process");
        assertThat(trace.openSteps(code)).containsExactly("userTask_review");
    }

    @Test
    void oneToFiveUnitsAreAsked() {
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");

        DossierTrace.Answer six =
                trace.tryComplete(code, "process", Steps.asksForOpinions("STP", "STC", "SNV", "SXD", "SYT", "VPUB"));
        DossierTrace.Answer none = trace.tryComplete(code, "process", Steps.asksForOpinions());
        DossierTrace.Answer invented = trace.tryComplete(code, "process", Steps.asksForOpinions("26743"));

        assertThat(six.status()).isEqualTo(400);
        assertThat(six.type()).endsWith(":too-many-consulted");
        for (DossierTrace.Answer refused : List.of(six, none, invented)) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.fields()).containsExactly("data.consultUnits");
            JsonNode error = refused.body().path("errors").get(0);
            assertThat(List.of("reason", "reasonEn", "remedy", "remedyEn"))
                    .allSatisfy(text -> assertThat(error.path(text).asString()).isNotBlank());
        }
        assertThat(trace.openSteps(code)).containsExactly("userTask_process");
    }

    @Test
    void aWithdrawalEndsEveryConsultation() {
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer("1.004884");
        trace.complete(code, "process", Steps.asksForOpinions("STP", "STC"));
        opinion("officer.STP", code, "Thống nhất.");

        trace.ask("clerk", code, "withdraw", Map.of("reason", "Người nộp không còn nhu cầu."));

        assertThat(trace.openSteps(code)).isEmpty();
        assertThat(trace.clocks(code, "CONSULTATION"))
                .extracting(clock -> clock.path("outcome").asString())
                .containsExactlyInAnyOrder("EARLY", "CANCELLED");
    }

    private void opinion(String user, String code, String content) {
        String id = trace.task(user, code, "consult").path("id").asString();
        DossierTrace.Answer answer = trace.as(
                user,
                post("/api/tasks/" + id + "/complete"),
                Map.of("data", Map.of("opinion", "agree", "content", content)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private List<String> consultations(String code) {
        return trace.clocks(code, "CONSULTATION").stream()
                .map(clock -> clock.path("unitCode").asString() + " "
                        + clock.path("term").asString() + " " + DossierTrace.local(clock.path("dueAt")))
                .toList();
    }

    private String stageDue(String code) {
        return DossierTrace.local(trace.clocks(code, "STAGE").get(0).path("dueAt"));
    }

    private int minutes(String code, String unit) {
        int minutes = 0;
        for (JsonNode clock : trace.clocks(code, "CONSULTATION")) {
            minutes += clock.path("unitCode").asString().equals(unit)
                    ? clock.path("workedMinutes").asInt()
                    : 0;
        }
        return minutes;
    }

    private static List<String> choices(JsonNode task) {
        List<String> values = new ArrayList<>();
        task.path("choices")
                .path("consultUnits")
                .forEach(choice -> values.add(choice.path("value").asString()));
        return values;
    }
}
