package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** What a review refuses, and that nothing is stored then. */
@ProductTest
class ReviewBadInputTest {

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private Reviews reviews;

    private String round;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(Pilot.round());
    }

    @AfterEach
    void tidyUp() {
        reviews.tidyUp();
        pilot.tidyUp();
    }

    private String begun() {
        pilot.at("2026-03-20T09:00");
        return reviews.begun(round);
    }

    static Stream<Arguments> wrongCounts() {
        return Stream.of(
                Arguments.of(
                        Map.of("citizensSatisfied", 12, "citizensAsked", 10, "surveySource", "Phiếu giấy"),
                        "data.citizensSatisfied"),
                Arguments.of(Map.of("citizensSatisfied", 8, "citizensAsked", 10), "data.surveySource"),
                Arguments.of(
                        Map.of("citizensSatisfied", 8, "citizensAsked", 10, "surveySource", "  "), "data.surveySource"),
                Arguments.of(Map.of("firmsSatisfied", 8, "surveySource", "Phiếu giấy"), "data.firmsAsked"),
                Arguments.of(Map.of("firmsAsked", 8, "surveySource", "Phiếu giấy"), "data.firmsSatisfied"),
                Arguments.of(
                        Map.of("firmsSatisfied", 0, "firmsAsked", 0, "surveySource", "Phiếu giấy"), "data.firmsAsked"),
                Arguments.of(
                        Map.of("complaints", 1.5, "handled", 10, "complaintsSource", "Sổ tiếp công dân"),
                        "data.complaints"),
                Arguments.of(
                        Map.of("complaints", -1, "handled", 10, "complaintsSource", "Sổ tiếp công dân"),
                        "data.complaints"),
                Arguments.of(Map.of("personMonthsBefore", 12, "sourceBefore", "Bảng chấm công"), "data.outputBefore"),
                Arguments.of(Map.of("costBefore", 1_000_000), "data.sourceBefore"));
    }

    @ParameterizedTest
    @MethodSource("wrongCounts")
    void countsThatCannotBeAreRefusedFieldByField(Map<String, Object> counts, String field) {
        String code = begun();
        Map<String, Object> report = Reviews.saying(Reviews.opinion());
        report.putAll(counts);

        RemoteTrace.Answer refused =
                reviews.report(Pilot.HEAD, Pilot.UNIT, code, report).expect(400);

        assertThat(refused.errors()).singleElement().asString().startsWith(field + ": ");
        assertThat(refused.errors().get(0).length()).isGreaterThan(field.length() + 10);
        assertThat(reviews.state(code)).isEqualTo("REPORTING");
        assertThat(reviews.file(code).path("units").get(0).path("reportedAt").isNull())
                .isTrue();
    }

    @Test
    void aReportWithoutAnOpinionIsRefused() {
        String code = begun();
        assertThat(reviews.report(Pilot.HEAD, Pilot.UNIT, code, Map.of("proposal", "WIDEN"))
                        .expect(400)
                        .errors())
                .anySatisfy(error -> assertThat(error).startsWith("data.opinion"));
    }

    @Test
    void aDraftIsNotReviewedAndNeitherIsARoundWithoutADayBehindIt() {
        String draft = pilot.drafted(Pilot.round());
        assertThat(reviews.begin("head.SNV", draft).expect(409).type()).endsWith("remote-review-of-draft");
        assertThat(reviews.begin("head.SNV", round).expect(409).type()).endsWith("remote-review-too-early");
        assertThat(reviews.begin("head.SNV", "no-such-round").expect(404).type())
                .endsWith("unknown-remote-round");
        assertThat(reviews.ofRound(round)).isEmpty();
    }

    @Test
    void onlyTheOrganiserBegins() {
        pilot.at("2026-03-20T09:00");
        assertThat(reviews.begin(Pilot.HEAD, round).status()).isEqualTo(403);
        assertThat(reviews.begin("auditor", round).status()).isEqualTo(403);
        assertThat(reviews.ofRound(round)).isEmpty();
    }

    @Test
    void oneReviewAtATimeAndNoPeriodTwice() {
        String code = begun();
        assertThat(reviews.begin("head.SNV", round).expect(409).type()).endsWith("remote-review-under-way");
        published(code);

        assertThat(reviews.begin("head.SNV", round).expect(409).type()).endsWith("remote-review-same-period");
        pilot.at("2026-03-21T09:00");
        assertThat(reviews.begun(round)).isNotEqualTo(code);
    }

    private void published(String code) {
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        reviews.compile(code, Reviews.accepts()).expect(200);
        reviews.recommend(code, Reviews.recommends("CHANGE")).expect(200);
        reviews.decide(code, Reviews.agrees()).expect(200);
    }

    @Test
    void thereIsNoReportBeforeTheFiguresAreFrozenAndADraftOfItBeforeTheDecision() {
        String code = begun();
        for (String file : List.of("/report.pdf", "/report.xlsx")) {
            assertThat(pilot.read("auditor", RemoteTrace.API + "/reviews/" + code + file)
                            .expect(409)
                            .type())
                    .endsWith("remote-review-not-compiled");
        }
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        reviews.compile(code, Reviews.accepts()).expect(200);
        assertThat(PaperText.of(reviews.bytes("auditor", code, "report.pdf")))
                .contains("DỰ THẢO", "Dự thảo: chưa có quyết định");
    }

    @Test
    void aRecommendationTakesReasonsAndToWidenWithoutFiguresAnExplanation() {
        String code = begun();
        reviews.report(Pilot.HEAD, Pilot.UNIT, code, Reviews.opinion()).expect(200);
        reviews.compile(code, Reviews.accepts()).expect(200);

        assertThat(reviews.recommend(code, Map.of("recommendation", "STOP"))
                        .expect(400)
                        .errors())
                .anySatisfy(error -> assertThat(error).startsWith("data.reasons"));
        assertThat(reviews.recommend(code, Reviews.recommends("WIDEN"))
                        .expect(422)
                        .type())
                .endsWith("remote-review-unexplained");
        assertThat(reviews.recommend(code, Reviews.saying(Reviews.recommends("WIDEN"), "explanation", "Cứ mở."))
                        .expect(400)
                        .errors())
                .anySatisfy(error -> assertThat(error).startsWith("data.explanation"));
        assertThat(reviews.state(code)).isEqualTo("RECOMMENDING");
    }

    @Test
    void whatWasPublishedOfTheTimeBeforeStaysAndTheFormBeginsWithIt() {
        String first = begun();
        Map<String, Object> before = Reviews.saying(
                Reviews.opinion(),
                "citizensSatisfiedBefore",
                90,
                "citizensAskedBefore",
                100,
                "sourceBefore",
                "Khảo sát 2025");
        reviews.report(Pilot.HEAD, Pilot.UNIT, first, before).expect(200);
        reviews.compile(first, Reviews.accepts()).expect(200);
        reviews.recommend(first, Reviews.recommends("CHANGE")).expect(200);
        reviews.decide(first, Reviews.agrees()).expect(200);
        pilot.at("2026-03-25T09:00");
        String second = reviews.begun(round);

        JsonNode form = pilot.read(Pilot.HEAD, "/api/tasks/" + reviews.task(second, "report", "head:" + Pilot.UNIT))
                .expect(200)
                .body();
        assertThat(form.path("data").path("citizensAskedBefore").asInt()).isEqualTo(100);
        assertThat(reviews.report(Pilot.HEAD, Pilot.UNIT, second, Reviews.saying(before, "citizensSatisfiedBefore", 70))
                        .expect(400)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("data.citizensSatisfiedBefore");
        reviews.report(Pilot.HEAD, Pilot.UNIT, second, Reviews.opinion()).expect(200);
        assertThat(reviews.file(second).path("figures").path("units").get(0).path("figures"))
                .anySatisfy(figure -> {
                    assertThat(figure.path("measure").asString()).isEqualTo("CITIZENS_SATISFIED");
                    assertThat(figure.path("before").path("positive").asInt()).isEqualTo(90);
                });
    }
}
