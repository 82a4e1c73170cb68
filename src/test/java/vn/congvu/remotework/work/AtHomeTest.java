package vn.congvu.remotework.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** While somebody works at home. */
@ProductTest
class AtHomeTest {

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private JdbcTemplate jdbc;

    private String code;
    private String round;

    @BeforeEach
    void work() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(Pilot.round());
        Map<String, Object> wish = Pilot.wish(round, pilot.position(round, "TH-01"));
        code = pilot.active(Pilot.APPLICANT, Pilot.with(wish, "reason", "Chăm mẹ ốm"));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void theDayBeginsWithACheckInAndEndsWithAReport() {
        pilot.at("2026-03-10T07:31");
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
        pilot.at("2026-03-10T16:00");
        pilot.ask(Pilot.APPLICANT, code, "report", Map.of("report", "Xong dự thảo."))
                .expect(200);
        JsonNode day = pilot.file(code).path("attendance").get(0);
        assertThat(day.path("report").asString()).isEqualTo("Xong dự thảo.");
        assertThat(RemoteTrace.local(day.path("reportedAt"))).isEqualTo("2026-03-10T16:00");
    }

    @Test
    void aLateProductClimbsTheOrdinaryLadder() {
        pilot.ask(Pilot.APPLICANT, code, "products/1/deliver", Map.of("delivery", "Báo cáo số 12"))
                .expect(200);
        pilot.at("2026-03-17T17:00");
        pilot.fireDueTimers();
        assertThat(alerts("head")).containsOnly("Sản phẩm: Báo cáo tổng hợp 2", "Sản phẩm: Báo cáo tổng hợp 3");
        assertThat(pilot.file(code).path("steps"))
                .filteredOn(step -> step.path("nameVi").asString().equals("Sản phẩm: Báo cáo tổng hợp 1"))
                .singleElement()
                .satisfies(step -> assertThat(step.path("outcome").asString()).isEqualTo("EARLY"));
    }

    private List<String> alerts(String user) {
        return pilot.read(user, "/api/escalations?limit=200").items().stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .filter(line -> line.path("level").asString().equals("YELLOW"))
                .map(line -> line.path("stepNameVi").asString())
                .toList();
    }

    @Test
    void theOfficeCallsBackWithADayOfNoticeUnlessItIsUrgent() {
        pilot.at("2026-03-09T15:00");
        Map<String, Object> tomorrow = Map.of("days", List.of("2026-03-10"), "reason", "Họp đột xuất", "urgent", false);
        assertThat(pilot.ask(Pilot.HEAD, code, "recall", tomorrow).expect(422).errors())
                .singleElement()
                .asString()
                .startsWith("days[0]");
        pilot.ask(Pilot.HEAD, code, "recall", Pilot.with(tomorrow, "days", List.of("2026-03-12")))
                .expect(200);
        pilot.ask(Pilot.HEAD, code, "recall", Pilot.with(tomorrow, "urgent", true))
                .expect(200);
        assertThat(pilot.days(code, "CALLED_BACK")).containsExactly("2026-03-10", "2026-03-12");
        assertThat(pilot.days(code, "GRANTED")).containsExactly("2026-03-17");
    }

    @Test
    void daysMayChangeWithinTheSameConditionsAndTheLastOneMovesTheEnd() {
        Map<String, Object> other = Map.of(
                "days",
                List.of("2026-03-11", "2026-03-19"),
                "dueDates",
                Pilot.due("2026-03-17", 3),
                "reason",
                "Đổi lịch họp");
        pilot.ask(Pilot.HEAD, code, "days", other).expect(200);
        assertThat(pilot.days(code, "GRANTED")).containsExactly("2026-03-11", "2026-03-19");
        assertThat(pilot.ask(
                                Pilot.HEAD,
                                code,
                                "days",
                                Pilot.with(other, "days", List.of("2026-03-11", "2026-03-12", "2026-03-19")))
                        .expect(422)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("days:");
        pilot.at("2026-03-18T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        pilot.at("2026-03-20T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
    }

    @Test
    void whoCannotBeReachedInWorkingHoursIsNotedAndMayBeSuspended() {
        Map<String, Object> note = Map.of("note", "Gọi ba lần không được.");
        assertThat(pilot.ask(Pilot.HEAD, code, "unreachable", note).status()).isEqualTo(409);
        pilot.at("2026-03-10T09:00");
        pilot.ask(Pilot.HEAD, code, "unreachable", note).expect(200);
        Map<String, Object> why = Map.of("trigger", "UNREACHABLE", "reason", "Không liên lạc được.");
        assertThat(pilot.ask(Pilot.HEAD, code, "suspend", why).status()).isEqualTo(403);
        pilot.ask(Pilot.LEADER, code, "suspend", why).expect(200);
        assertThat(pilot.read(Pilot.SECURITY, RemoteTrace.API + "/requests/" + code)
                        .body()
                        .path("history")
                        .toString())
                .contains("SUSPENDED")
                .doesNotContain("Không liên lạc được.");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).type())
                .endsWith("remote-work-status");
        pilot.ask(Pilot.LEADER, code, "resume", Map.of("reason", "Đã giải trình."))
                .expect(200);
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
    }

    @Test
    void anybodyMayGoBackToTheOffice() {
        pilot.at("2026-03-11T09:00");
        pilot.ask(Pilot.APPLICANT, code, "return", Map.of("reason", "Muốn làm tại cơ quan."))
                .expect(200);
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
        assertThat(pilot.days(code, "GRANTED")).containsExactly("2026-03-10");
        assertThat(pilot.file(code).path("steps"))
                .filteredOn(step -> step.path("nameVi").asString().startsWith("Sản phẩm"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.path("outcome").asString()).isEqualTo("CANCELLED"));
    }

    @Test
    void theCalendarOfTheUnitIsOpenToItsInstitutionOnly() {
        String path = RemoteTrace.API + "/rounds/" + round + "/rota?unit=" + Pilot.UNIT;
        JsonNode day = pilot.read("clerk", path + "&from=2026-03-10&to=2026-03-10")
                .expect(200)
                .body()
                .path("days")
                .get(0);
        assertThat(day.path("away").asInt()).isEqualTo(1);
        assertThat(day.path("free").asInt()).isEqualTo(3);
        assertThat(day.path("people").get(0).path("fullName").asString()).isEqualTo("Phan Thị Linh");
        assertThat(pilot.read("officer.STP", path).status()).isEqualTo(404);
    }

    /** Place, phone and reason stand in the table of requests and nowhere else. */
    @Test
    void nothingPersonalIsInTheProcess() {
        List<String> variables = jdbc.queryForList(
                "SELECT DISTINCT v.NAME_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.PROC_INST_ID_"
                        + " WHERE e.BUSINESS_KEY_ = ?",
                String.class,
                code);
        assertThat(variables).containsOnly("decision");
        for (String column : List.of("text_vi", "text_en")) {
            assertThat(jdbc.queryForObject(
                            "SELECT COUNT(*) FROM remote_work_event WHERE " + column
                                    + " LIKE '%Đường Mẫu%' OR " + column + " LIKE '%0100000001%' OR " + column
                                    + " LIKE '%Chăm mẹ%'",
                            Integer.class))
                    .isZero();
        }
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notification WHERE text_vi LIKE '%Đường Mẫu%' OR text_vi LIKE '%0100000001%'",
                        Integer.class))
                .isZero();
    }
}
