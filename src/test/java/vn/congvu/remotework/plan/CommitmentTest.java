package vn.congvu.remotework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** When the days change, both sign anew; what was signed before stays readable. */
@ProductTest
class CommitmentTest {

    private static final Map<String, Object> OTHER_DAYS = Map.of(
            "days",
            List.of("2026-03-11", "2026-03-18", "2026-03-19"),
            "dueDates",
            Pilot.due("2026-03-17", 3),
            "reason",
            "Đổi lịch họp");
    private static final Map<String, Object> FEWER_DAYS = Map.of(
            "days",
            List.of("2026-03-11", "2026-03-19"),
            "dueDates",
            Pilot.due("2026-03-17", 3),
            "reason",
            "Đổi lịch họp");

    @Autowired
    private RemoteTrace pilot;

    private String code;

    @BeforeEach
    void work() {
        pilot.at("2026-03-03T09:00");
        String round = pilot.round(Pilot.round());
        code = pilot.active(Pilot.APPLICANT, Pilot.wish(round, pilot.position(round, "TH-01")));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    private RemoteTrace.Answer sign() {
        String hash = pilot.file(code).path("commitment").path("hash").asString();
        return pilot.ask(Pilot.APPLICANT, code, "commitment/sign", Map.of("hash", hash));
    }

    @Test
    void theHeadWhoChangesTheDaysApprovesAndTheOfficerSignsBeforeANewDayIsWorked() {
        JsonNode first = pilot.file(code).path("commitment");
        pilot.ask(Pilot.HEAD, code, "days", OTHER_DAYS).expect(200);
        JsonNode file = pilot.file(code);
        assertThat(file.path("commitment").path("version").asInt()).isEqualTo(2);
        assertThat(file.path("commitment").path("superiorName").asString()).isEqualTo("Lê Xuân Khoa");
        assertThat(file.path("commitment").path("officerSignedAt").isNull()).isTrue();
        assertThat(pilot.actions(Pilot.APPLICANT, code)).contains("sign-commitment");
        pilot.at("2026-03-11T07:30");
        RemoteTrace.Answer early = pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of());
        assertThat(early.type()).endsWith("remote-work-not-committed");
        assertThat(early.rule()).isEqualTo("R7");
        sign().expect(200);
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
        JsonNode old = pilot.file(code).path("earlierCommitments").get(0);
        assertThat(old.path("hash").asString()).isEqualTo(first.path("hash").asString());
        assertThat(old.path("text").asString()).contains("10/03/2026, 12/03/2026, 17/03/2026");
        assertThat(pilot.history(code)).contains("DAYS_CHANGED", "COMMITMENT_DRAWN");
    }

    @Test
    void aDayThatWasSignedForBeforeIsWorkedMeanwhile() {
        pilot.ask(
                        Pilot.HEAD,
                        code,
                        "days",
                        Pilot.with(OTHER_DAYS, "days", List.of("2026-03-10", "2026-03-13", "2026-03-17")))
                .expect(200);
        pilot.at("2026-03-10T07:30");
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
        pilot.at("2026-03-13T07:30");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).type())
                .endsWith("remote-work-not-committed");
    }

    @Test
    void nobodySignsWhatTheyHaveNotReadOrForSomebodyElse() {
        String read = pilot.file(code).path("commitment").path("hash").asString();
        pilot.ask(Pilot.HEAD, code, "days", OTHER_DAYS).expect(200);
        Map<String, Object> old = Map.of("hash", read);
        assertThat(pilot.ask(Pilot.APPLICANT, code, "commitment/sign", old).type())
                .endsWith("remote-work-commitment-changed");
        assertThat(pilot.ask(Pilot.HEAD, code, "commitment/sign", old).status()).isEqualTo(403);
        assertThat(pilot.ask(Pilot.HEAD, code, "commitment/approve", null).type())
                .endsWith("remote-work-nothing-to-sign");
    }

    @Test
    void forFewerDaysTheHeadMakesThePlanFitBeforeApproving() {
        pilot.ask(Pilot.HEAD, code, "days", FEWER_DAYS).expect(200);
        assertThat(sign().type()).endsWith("remote-work-nothing-to-sign");
        assertThat(pilot.ask(Pilot.HEAD, code, "commitment/approve", null).type())
                .endsWith("remote-work-not-equal");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(2)).expect(200);
        pilot.ask(Pilot.HEAD, code, "commitment/approve", null).expect(200);
        sign().expect(200);
        assertThat(pilot.file(code).path("plan")).hasSize(2);
        assertThat(pilot.file(code).path("commitment").path("text").asString())
                .contains("11/03/2026, 19/03/2026")
                .doesNotContain("Báo cáo tổng hợp 3");
        assertThat(pilot.file(code).path("steps"))
                .filteredOn(step -> step.path("nameVi").asString().equals("Sản phẩm: Báo cáo tổng hợp 3"))
                .singleElement()
                .satisfies(step -> assertThat(step.path("outcome").asString()).isEqualTo("CANCELLED"));
    }

    @Test
    void whatIsDeliveredStaysInThePlan() {
        pilot.ask(Pilot.APPLICANT, code, "products/3/deliver", Map.of("delivery", "Báo cáo số 3"))
                .expect(200);
        pilot.ask(Pilot.HEAD, code, "days", FEWER_DAYS).expect(200);
        assertThat(pilot.plan(Pilot.HEAD, code, Pilot.plan(2)).type()).endsWith("remote-work-delivered-stays");
    }

    @Test
    void whatWasDueOnADayThatIsGivenUpIsAgreedAnewProductByProduct() {
        Map<String, Object> silent = Map.of("days", OTHER_DAYS.get("days"), "reason", "Họp của phòng");
        assertThat(pilot.ask(Pilot.HEAD, code, "days", silent).expect(422).errors())
                .hasSize(3)
                .allSatisfy(
                        error -> assertThat(error).contains("Báo cáo tổng hợp").contains("17/03/2026"));
        assertThat(pilot.days(code, "GRANTED")).isEqualTo(Pilot.DAYS);
        Map<String, Object> late = Pilot.with(silent, "dueDates", Pilot.due("2026-03-20", 3));
        assertThat(pilot.ask(Pilot.HEAD, code, "days", late).expect(422).errors())
                .allSatisfy(error -> assertThat(error).contains("03/03/2026").contains("19/03/2026"));
        List<Map<String, Object>> agreed = new ArrayList<>(Pilot.due("2026-03-17", 3));
        agreed.set(1, Map.of("number", 2, "dueOn", "2026-03-19"));
        pilot.ask(Pilot.HEAD, code, "days", Pilot.with(silent, "dueDates", agreed))
                .expect(200);
        JsonNode file = pilot.file(code);
        assertThat(file.path("commitment").path("text").asString())
                .contains("Báo cáo tổng hợp 1: 1 báo cáo, 8 giờ, hạn 17/03/2026")
                .contains("Báo cáo tổng hợp 2: 1 báo cáo, 8 giờ, hạn 19/03/2026");
        assertThat(file.path("history").toString())
                .contains("Báo cáo tổng hợp 1: giữ hạn 17/03/2026")
                .contains("Báo cáo tổng hợp 2: hạn từ 17/03/2026 sang 19/03/2026");
        sign().expect(200);
        pilot.at("2026-03-17T17:01");
        assertThat(pilot.file(code).path("steps"))
                .filteredOn(step -> step.path("nameVi").asString().equals("Sản phẩm: Báo cáo tổng hợp 2"))
                .extracting(step -> RemoteTrace.local(step.path("dueAt")))
                .contains("2026-03-19T17:00");
    }

    @Test
    void aRecallTakesADayAndNoSignature() {
        pilot.ask(
                        Pilot.HEAD,
                        code,
                        "recall",
                        Map.of("days", List.of("2026-03-12"), "reason", "Họp đột xuất", "urgent", false))
                .expect(200);
        JsonNode file = pilot.file(code);
        assertThat(file.path("commitment").path("version").asInt()).isEqualTo(1);
        assertThat(file.path("workload").path("equal").asBoolean()).isTrue();
        pilot.at("2026-03-10T07:30");
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
    }
}
