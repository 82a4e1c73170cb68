package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** Clocks stand still for reasons the rules know, proved where the rules ask for it, as often as there is a reason. */
@ProductTest
class PausesTest {

    @Autowired
    private DossierTrace trace;

    private String code;

    /** Five working days: promised for Monday 09/03/2026. */
    @BeforeEach
    void aDossierWithItsOfficer() {
        trace.at("2026-03-02T08:00");
        code = trace.withTheOfficer("1.004884");
    }

    @Test
    void theReasonsAreListedWithTheirLaw() {
        JsonNode items =
                trace.read("officer", "/api/dossiers/pause-reasons").body().path("items");

        List<String> reasons = new ArrayList<>();
        items.forEach(item -> {
            reasons.add(
                    item.path("reason").asString() + " " + item.path("holder").asString() + " "
                            + item.path("evidenceRequired").asBoolean());
            assertThat(List.of("vi", "en", "legalBasis"))
                    .allSatisfy(text -> assertThat(item.path(text).asString()).isNotBlank());
        });
        assertThat(reasons)
                .containsExactly(
                        "FINANCIAL_OBLIGATION APPLICANT true",
                        "CONSULTATION_OUTSIDE OUTSIDE_AGENCY true",
                        "SYSTEM_OUTAGE OUTAGE false",
                        "FORCE_MAJEURE OUTAGE true");
    }

    @Test
    void whatHasToBeProvedNeedsAPaperAndANote() {
        DossierTrace.Answer bare = suspend(Map.of("reason", "CONSULTATION_OUTSIDE"));
        DossierTrace.Answer invented = suspend(Map.of(
                "reason", "CONSULTATION_OUTSIDE", "note", "Chờ Bộ Tư pháp trả lời.", "evidenceId", "no-such-paper"));

        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.fields()).containsExactlyInAnyOrder("evidenceId", "note");
        assertThat(bare.body().path("detail").asString()).contains("NĐ 118/2025/NĐ-CP Điều 18");
        assertThat(invented.status()).isEqualTo(422);
        assertThat(invented.fields()).containsExactly("evidenceId");
        assertThat(timeliness()).isNotEqualTo("PAUSED");
    }

    @Test
    void aPaperOfAnotherDossierProvesNothing() {
        String other = trace.withTheOfficer("1.004884");
        String paper = trace.attached("officer", other);

        DossierTrace.Answer answer =
                suspend(Map.of("reason", "FORCE_MAJEURE", "note", "Bão số 3.", "evidenceId", paper));

        assertThat(answer.fields()).containsExactly("evidenceId");
    }

    @Test
    void aProvedPauseTellsItsReasonItsLawAndItsPaper() {
        String paper = trace.attached("officer", code);

        DossierTrace.Answer answer = suspend(Map.of(
                "reason",
                "CONSULTATION_OUTSIDE",
                "note",
                "Chờ Bộ Tư pháp trả lời công văn 12/UBND.",
                "legalBasis",
                "NĐ 123/2015/NĐ-CP Điều 4",
                "evidenceId",
                paper));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(timeliness()).isEqualTo("PAUSED");
        JsonNode grounds = trace.history(code, "SUSPENDED").get(0).path("grounds");
        assertThat(grounds.path("reason").asString()).isEqualTo("CONSULTATION_OUTSIDE");
        assertThat(grounds.path("reasonVi").asString()).isEqualTo("Chờ ý kiến cơ quan bên ngoài");
        assertThat(grounds.path("legalBasis").asString()).isEqualTo("NĐ 123/2015/NĐ-CP Điều 4");
        assertThat(grounds.path("evidenceId").asString()).isEqualTo(paper);
        JsonNode pause = lastEvent("STATUTORY");
        assertThat(pause.path("kind").asString()).isEqualTo("PAUSE");
        assertThat(pause.path("evidence").asString()).isEqualTo(paper);
        assertThat(pause.path("note").asString()).contains("12/UBND");
    }

    @Test
    void aPaperThatProvesAPauseStays() {
        // given a pause proved by a paper the officer attached, beside one that proves nothing
        String proof = trace.attached("officer", code, "proof");
        String other = trace.attached("officer", code, "other");
        suspend(Map.of("reason", "FORCE_MAJEURE", "note", "Bão số 3.", "evidenceId", proof));
        trace.ask("head", code, "resume", Map.of());

        // when papers may be taken back, because a supplement is awaited
        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));

        // then the proof may not
        String papers = "/api/dossiers/" + code + "/attachments/";
        DossierTrace.Answer refused = trace.as("officer", delete(papers + proof), null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).endsWith(":attachment-proves");
        assertThat(trace.as("officer", delete(papers + other), null).status()).isLessThan(300);
    }

    @Test
    void anOutageIsWrittenDownAfterwards() {
        // given an outage that began on Tuesday at 08:00 and was over when somebody could write it down
        trace.at("2026-03-03T10:00");
        DossierTrace.Answer noted = suspend(Map.of(
                "reason", "SYSTEM_OUTAGE", "note", "Mất kết nối từ 8 giờ.", "since", "2026-03-03T08:00:00+07:00"));
        assertThat(noted.status()).as(noted.body().toString()).isEqualTo(200);

        // when work goes on at once
        trace.ask("head", code, "resume", Map.of());

        // then the promise has moved by the two hours of the outage
        assertThat(trace.promise(code)).isEqualTo("2026-03-10T09:30");
    }

    @Test
    void nothingIsWrittenIntoTheTimeBeforeTheLastEventNorAhead() {
        trace.at("2026-03-03T10:00");

        DossierTrace.Answer before = suspend(Map.of("reason", "SYSTEM_OUTAGE", "since", "2026-02-27T08:00:00+07:00"));
        DossierTrace.Answer ahead = suspend(Map.of("reason", "SYSTEM_OUTAGE", "since", "2026-03-03T10:01:00+07:00"));

        assertThat(before.status()).isEqualTo(422);
        assertThat(before.type()).endsWith(":event-before-last");
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.type()).endsWith(":pause-ahead");
        for (DossierTrace.Answer answer : List.of(before, ahead)) {
            assertThat(answer.fields()).containsExactly("since");
            assertThat(List.of("detail", "detailEn"))
                    .allSatisfy(text ->
                            assertThat(answer.body().path(text).asString()).isNotBlank());
        }
        assertThat(timeliness()).isNotEqualTo("PAUSED");
    }

    @Test
    void aClockThatStandsIsNotStoppedAndOneThatRunsNotResumed() {
        assertThat(trace.ask("head", code, "resume", Map.of()).type()).endsWith(":clock-runs");
        suspend(Map.of("reason", "SYSTEM_OUTAGE"));

        DossierTrace.Answer again = suspend(Map.of("reason", "SYSTEM_OUTAGE"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.type()).endsWith(":clock-stands");
        assertThat(again.body().path("detail").asString()).contains("chỉ được trừ một lần");
        assertThat(again.body().path("dossierStatus").asString()).isEqualTo("PROCESSING");
    }

    @Test
    void aSupplementIsAskedForOnItsFormAndAnsweredByTheApplicant() {
        DossierTrace.Answer byHand = suspend(Map.of("reason", "SUPPLEMENT", "note", "Thiếu giấy tờ."));
        assertThat(byHand.status()).isEqualTo(422);
        assertThat(byHand.fields()).containsExactly("reason");

        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));

        assertThat(trace.ask("head", code, "resume", Map.of()).type()).endsWith(":awaits-supplement");
        assertThat(lastEvent("STATUTORY").path("note").asString()).startsWith("01/PBS");
        assertThat(trace.history(code, "SUPPLEMENT_REQUESTED")
                        .get(0)
                        .path("grounds")
                        .path("slip")
                        .asString())
                .startsWith("01/PBS");
    }

    @Test
    void thereMayBeAsManyPausesAsThereAreReasons() {
        for (String day : List.of("03", "04", "05")) {
            trace.at("2026-03-" + day + "T08:00");
            suspend(Map.of("reason", "SYSTEM_OUTAGE"));
            trace.at("2026-03-" + day + "T09:00");
            trace.ask("head", code, "resume", Map.of());
        }

        assertThat(trace.promise(code)).isEqualTo("2026-03-10T10:30");
    }

    private DossierTrace.Answer suspend(Map<String, Object> wish) {
        return trace.ask("head", code, "suspend", wish);
    }

    private String timeliness() {
        return trace.dossier(code).path("timeliness").asString();
    }

    private JsonNode lastEvent(String kind) {
        JsonNode events = trace.clocks(code, kind).get(0).path("events");
        return events.get(events.size() - 1);
    }
}
