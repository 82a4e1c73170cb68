package vn.congvu.remotework.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** A month at home: evaluated by public criteria, shown first, disputed, locked. */
@ProductTest
class EvaluationTest {

    private static final String MARCH = "evaluations/2026-03";
    private static final Map<String, Object> DELIVERY = Map.of("delivery", "Báo cáo đã gửi");

    @Autowired
    private RemoteTrace pilot;

    private String code;

    @BeforeEach
    void workInMarch() {
        pilot.at("2026-03-03T09:00");
        String round = pilot.round(Pilot.round());
        code = pilot.active(Pilot.APPLICANT, Pilot.wish(round, pilot.position(round, "TH-01")));
        pilot.ask(Pilot.APPLICANT, code, "products/1/deliver", DELIVERY).expect(200);
        pilot.ask(Pilot.APPLICANT, code, "products/2/deliver", DELIVERY).expect(200);
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    private void evaluatedInApril() {
        pilot.at("2026-04-02T09:00");
        pilot.ask(Pilot.HEAD, code, MARCH, Map.of("remark", "Một sản phẩm chưa nộp."))
                .expect(200);
    }

    private JsonNode march(String user) {
        return pilot.read(user, RemoteTrace.API + "/requests/" + code)
                .expect(200)
                .body()
                .path("evaluations")
                .path(0);
    }

    @Test
    void aMonthIsEvaluatedFromItsProductsOnceItIsOver() {
        assertThat(pilot.ask(Pilot.HEAD, code, MARCH, Map.of()).type()).endsWith("remote-work-month-not-over");
        evaluatedInApril();
        assertThat(pilot.file(code).path("history").toString())
                .contains("03/2026")
                .doesNotContain("2026-03\"");
        JsonNode march = march(Pilot.APPLICANT);
        assertThat(march.path("late").asInt()).isEqualTo(1);
        assertThat(march.path("score").asDouble()).isEqualTo(75.0);
        assertThat(march.path("rating").asString()).isEqualTo("GOOD");
        assertThat(march.path("state").asString()).isEqualTo("SHOWN");
        assertThat(RemoteTrace.local(march.path("disputeBy"))).isEqualTo("2026-04-07T17:00");
        assertThat(pilot.ask(Pilot.HEAD, code, MARCH, Map.of()).type()).endsWith("remote-work-evaluated");
        assertThat(march(Pilot.SECURITY).isMissingNode()).isTrue();
    }

    @Test
    void whoIsEvaluatedSeesItFirstAndItIsNotLockedBeforeTheirTimeIsOver() {
        evaluatedInApril();
        assertThat(pilot.ask(Pilot.HEAD, code, MARCH + "/lock", null).type()).endsWith("remote-work-still-disputable");
        pilot.at("2026-04-08T08:00");
        assertThat(pilot.ask(Pilot.APPLICANT, code, MARCH + "/dispute", Map.of("text", "Tôi không đồng ý."))
                        .type())
                .endsWith("remote-work-dispute-late");
        pilot.ask(Pilot.HEAD, code, MARCH + "/lock", null).expect(200);
        assertThat(march(Pilot.APPLICANT).path("state").asString()).isEqualTo("LOCKED");
    }

    @Test
    void aDisputeIsAnsweredByTheLeaderAndAnObjectiveCauseCostsNothing() {
        pilot.at("2026-03-20T09:00");
        pilot.ask(Pilot.APPLICANT, code, "return", Map.of("reason", "Hết việc tại nhà."))
                .expect(200);
        evaluatedInApril();
        assertThat(pilot.ask(Pilot.HEAD, code, MARCH + "/dispute", Map.of("text", "Không phải của tôi."))
                        .status())
                .isEqualTo(403);
        pilot.ask(Pilot.APPLICANT, code, MARCH + "/dispute", Map.of("text", "Máy chủ hỏng hai ngày."))
                .expect(200);
        Map<String, Object> outage = Map.of("cause", "SYSTEM_OUTAGE", "note", "Sự cố máy chủ 16-17/3");
        assertThat(pilot.ask(Pilot.HEAD, code, "products/3/excuse", outage).status())
                .isEqualTo(403);
        pilot.ask(Pilot.LEADER, code, "products/3/excuse", outage).expect(200);
        pilot.ask(Pilot.LEADER, code, MARCH + "/answer", Map.of("answer", "Nguyên nhân khách quan được ghi nhận."))
                .expect(200);
        JsonNode march = march(Pilot.APPLICANT);
        assertThat(march.path("progress").asDouble()).isEqualTo(100.0);
        assertThat(march.path("excused").asInt()).isEqualTo(1);
        assertThat(march.path("state").asString()).isEqualTo("LOCKED");
        assertThat(pilot.ask(Pilot.LEADER, code, "products/3/excuse", outage).type())
                .endsWith("remote-work-evaluation-locked");
    }

    @Test
    void whoAgreesLocksIt() {
        evaluatedInApril();
        pilot.ask(Pilot.APPLICANT, code, MARCH + "/agree", null).expect(200);
        assertThat(march(Pilot.APPLICANT).path("state").asString()).isEqualTo("LOCKED");
    }

    @Test
    void nobodyEvaluatesThemselves() {
        pilot.at("2026-04-02T09:00");
        assertThat(pilot.ask(Pilot.APPLICANT, code, MARCH, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aMonthThatIsNotEvaluatedByTheFifthRaisesAnAlert() {
        pilot.at("2026-04-03T17:00");
        pilot.fireDueTimers();
        pilot.fireDueTimers();
        List<String> late = pilot.read("head", "/api/escalations?limit=200").items().stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .map(line -> line.path("stepNameVi").asString())
                .toList();
        assertThat(late).contains("Đánh giá tháng 03/2026");
    }

    @Test
    void whatIsDeliveredOnTheLastDayIsReviewedAfterwardsAndCountsUntilTheMonthIsLocked() {
        pilot.at("2026-03-17T16:00");
        pilot.ask(Pilot.APPLICANT, code, "products/3/deliver", DELIVERY).expect(200);
        pilot.at("2026-03-18T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
        pilot.at("2026-03-18T09:00");
        assertThat(pilot.actions(Pilot.HEAD, code)).contains("review", "evaluate");
        pilot.ask(Pilot.HEAD, code, MARCH, Map.of()).expect(200);
        assertThat(march(Pilot.APPLICANT).path("score").asDouble()).isEqualTo(100.0);
        pilot.at("2026-03-19T09:00");
        Map<String, Object> sentBack = Map.of("accepted", false, "note", "Thiếu phụ lục");
        pilot.ask(Pilot.HEAD, code, "products/3/review", sentBack).expect(200);
        JsonNode march = march(Pilot.APPLICANT);
        assertThat(march.path("returned").asInt()).isEqualTo(1);
        assertThat(march.path("score").asDouble()).isEqualTo(97.22);
        assertThat(RemoteTrace.local(march.path("disputeBy"))).isEqualTo("2026-03-24T17:00");
        pilot.ask(Pilot.APPLICANT, code, MARCH + "/agree", null).expect(200);
        assertThat(pilot.ask(Pilot.HEAD, code, "products/3/review", sentBack).type())
                .endsWith("remote-work-evaluation-locked");
        assertThat(pilot.actions(Pilot.HEAD, code)).doesNotContain("review", "evaluate");
    }

    @Test
    void whatWasNotDueWhenTheWorkAtHomeEndedDoesNotCount() {
        pilot.at("2026-03-11T09:00");
        pilot.ask(Pilot.APPLICANT, code, "return", Map.of("reason", "Hết việc tại nhà."))
                .expect(200);
        pilot.ask(Pilot.HEAD, code, MARCH, Map.of()).expect(200);
        assertThat(march(Pilot.APPLICANT).path("products").asInt()).isEqualTo(2);
        assertThat(march(Pilot.APPLICANT).path("score").asDouble()).isEqualTo(100.0);
    }

    @Test
    void thePageNamesWhatEachMayDoNow() {
        assertThat(pilot.actions(Pilot.HEAD, code)).doesNotContain("evaluate", "lock", "answer");
        pilot.at("2026-04-02T09:00");
        assertThat(pilot.actions(Pilot.HEAD, code)).contains("evaluate");
        assertThat(pilot.actions(Pilot.LEADER, code)).contains("evaluate", "excuse");
        assertThat(pilot.actions(Pilot.APPLICANT, code)).doesNotContain("evaluate");
        assertThat(pilot.read(Pilot.HEAD, RemoteTrace.API + "/requests/" + code)
                        .body()
                        .path("monthsToEvaluate"))
                .singleElement()
                .satisfies(month -> assertThat(month.asString()).isEqualTo("2026-03"));
        pilot.ask(Pilot.HEAD, code, MARCH, Map.of()).expect(200);
        assertThat(pilot.actions(Pilot.APPLICANT, code)).contains("agree", "dispute");
        pilot.ask(Pilot.APPLICANT, code, MARCH + "/dispute", Map.of("text", "Máy chủ hỏng hai ngày."))
                .expect(200);
        assertThat(pilot.actions(Pilot.LEADER, code)).contains("answer");
        assertThat(pilot.actions(Pilot.HEAD, code)).doesNotContain("answer", "lock", "evaluate");
    }

    @Test
    void onceTheTimeIsOverTheHeadMayLock() {
        evaluatedInApril();
        assertThat(pilot.actions(Pilot.HEAD, code)).doesNotContain("lock");
        pilot.at("2026-04-08T08:00");
        assertThat(pilot.actions(Pilot.HEAD, code)).contains("lock");
    }
}
