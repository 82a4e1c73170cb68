package vn.congvu.remotework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.WalkedModel;
import vn.congvu.remotework.RemoteTrace.Answer;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.round.RoundEnds;

/** A request, walked over every path of its model. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathsTest {

    private final Set<String> walked = new TreeSet<>();

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private WalkedModel models;

    @Autowired
    private RoundEnds ends;

    private String round;
    private Map<String, Object> wish;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(Pilot.round());
        wish = Pilot.wish(round, pilot.position(round, "TH-01"));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @AfterAll
    void everyElementHasBeenReached() {
        models.requireAll(RemoteWorkflow.PROCESS, walked);
    }

    private void walked(String code) {
        walked.addAll(models.elementsOf(code));
    }

    @Test
    void aRequestIsApprovedSignedByBothAndEndsWithItsLastDay() {
        String code = pilot.active(Pilot.APPLICANT, wish);
        assertThat(code).startsWith("LVTN-26740-260303-");
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        JsonNode commitment = pilot.file(code).path("commitment");
        assertThat(commitment.path("hash").asString()).hasSize(64);
        assertThat(commitment.path("superiorName").asString()).isEqualTo("Lê Xuân Khoa");
        assertThat(commitment.path("officerName").asString()).isEqualTo("Phan Thị Linh");
        pilot.at("2026-03-17T23:59");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        pilot.at("2026-03-18T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
        assertThat(pilot.history(code))
                .containsExactly(
                        "SUBMITTED",
                        "CHECKED",
                        "PLAN_WRITTEN",
                        "WORKLOAD_CONFIRMED",
                        "SECURITY_PASSED",
                        "DECLARATION_CONFIRMED",
                        "PERSONNEL_PASSED",
                        "APPROVED",
                        "PUBLISHED",
                        "SIGNED_BY_SUPERIOR",
                        "SIGNED_BY_OFFICER",
                        "BEGUN",
                        "FINISHED");
        walked(code);
    }

    @Test
    void workloadAndItSecurityAreLookedAtInParallelEachWithinADay() {
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        assertThat(pilot.elements(code, "active"))
                .containsExactlyInAnyOrder("userTask_confirmWorkload", "userTask_checkSecurity");
        assertThat(pilot.file(code).path("steps"))
                .hasSize(2)
                .allSatisfy(step ->
                        assertThat(RemoteTrace.local(step.path("dueAt"))).isEqualTo("2026-03-04T17:00"));
        assertThat(pilot.file(code).path("steps"))
                .extracting(step -> step.path("unitCode").asString())
                .containsExactlyInAnyOrder("26740-VP", "26740-VHXH");
    }

    @Test
    void silenceRaisesAlertsAndNeverApproves() {
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        pilot.at("2026-03-30T09:00");
        for (int i = 0; i < 6; i++) {
            pilot.fireDueTimers();
        }
        assertThat(levels("head", code)).contains("YELLOW");
        assertThat(levels("leader", code)).contains("RED");
        assertThat(pilot.status(code)).isEqualTo("SUBMITTED");
        assertThat(pilot.elements(code, "active"))
                .containsExactlyInAnyOrder("userTask_confirmWorkload", "userTask_checkSecurity");
    }

    private List<String> levels(String user, String code) {
        return pilot.read(user, "/api/escalations?limit=200").items().stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .map(line -> line.path("level").asString())
                .toList();
    }

    @Test
    void whatTheConditionsRefuseIsRefusedInWritingAndStandsWhenNobodyAppeals() {
        String code = pilot.submitted(
                Pilot.APPLICANT, Pilot.with(wish, "hasPrinter", false, "onProbation", true, "despiteFindings", true));
        JsonNode file = pilot.file(code);
        assertThat(file.path("status").asString()).isEqualTo("REFUSED");
        assertThat(file.path("eligibility").path("findings"))
                .extracting(finding -> finding.path("reason").asString())
                .containsExactlyInAnyOrder("NO_PRINTER", "PROBATION");
        assertThat(RemoteTrace.local(file.path("appealableUntil"))).isEqualTo("2026-03-10T17:00");
        pilot.at("2026-03-10T17:00");
        pilot.fireDueTimers();
        assertThat(pilot.elements(code, "active")).isEmpty();
        assertThat(pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Tôi đã mua máy in."))
                        .type())
                .endsWith("remote-work-appeal-late");
        walked(code);
    }

    @Test
    void whatTheLeaderRefusesTheOrganiserOfThePilotLooksAtAnew() {
        String code = pilot.readyToDecide(Pilot.APPLICANT, wish);
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.refuses("URGENT_DUTY"))
                .expect(200);
        assertThat(pilot.status(code)).isEqualTo("REFUSED");
        assertThat(pilot.days(code, "RELEASED")).isEqualTo(Pilot.DAYS);
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Đoàn kiểm tra đã lùi sang tháng sau."))
                .expect(200);
        assertThat(pilot.complete(Pilot.LEADER, code, "decideAppeal", Pilot.grantsAppeal())
                        .status())
                .isIn(403, 404);
        pilot.complete("leader.SNV", code, "decideAppeal", Pilot.grantsAppeal()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("SUBMITTED");
        pilot.checked(code);
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.approves()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("APPROVED");
        walked(code);
    }

    @Test
    void anAppealThatIsRejectedEndsTheRequestWithTheAnswer() {
        String code = pilot.submitted(Pilot.APPLICANT, Pilot.with(wish, "hasPrinter", false, "despiteFindings", true));
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Tôi in tại nhà bạn được."))
                .expect(200);
        pilot.complete(
                        Pilot.LEADER,
                        code,
                        "decideAppeal",
                        Map.of("decision", "reject", "answer", "Quy định yêu cầu có máy in."))
                .expect(200);
        assertThat(pilot.elements(code, "active")).isEmpty();
        assertThat(pilot.file(code).path("appeals").get(0).path("answer").asString())
                .isEqualTo("Quy định yêu cầu có máy in.");
        walked(code);
    }

    @Test
    void theLeaderMayApproveFewerDays() {
        String code = pilot.readyToDecide(Pilot.APPLICANT, wish);
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.reduces(List.of("2026-03-10")))
                .expect(200);
        assertThat(pilot.days(code, "GRANTED")).containsExactly("2026-03-10");
        assertThat(pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).type())
                .endsWith("remote-work-not-equal");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(1)).expect(200);
        pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
    }

    @Test
    void whoDoesNotSignBeforeTheFirstDayGivesThePlaceBack() {
        String code = pilot.approved(Pilot.APPLICANT, wish);
        pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
        pilot.at("2026-03-10T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("LAPSED");
        assertThat(pilot.read(Pilot.OTHER, RemoteTrace.API + "/rounds/" + round)
                        .body()
                        .path("units")
                        .get(0)
                        .path("left")
                        .asInt())
                .isEqualTo(5);
        walked(code);
    }

    @Test
    void aPlaceIsNotHeldForSomebodyWhomTheHeadAssignsNoWork() {
        String code = pilot.approved(Pilot.APPLICANT, wish);
        pilot.at("2026-03-09T23:59");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("APPROVED");
        pilot.at("2026-03-10T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("LAPSED");
        assertThat(pilot.days(code, "RELEASED")).isEqualTo(Pilot.DAYS);
        assertThat(pilot.read(Pilot.OTHER, RemoteTrace.API + "/rounds/" + round)
                        .body()
                        .path("units")
                        .get(0)
                        .path("left")
                        .asInt())
                .isEqualTo(5);
        assertThat(toldOf(Pilot.APPLICANT, code))
                .anySatisfy(text -> assertThat(text).contains("hết hiệu lực"));
        assertThat(toldOf(Pilot.HEAD, code)).anySatisfy(text -> assertThat(text).contains("hết hiệu lực"));
        walked(code);
    }

    private List<String> toldOf(String user, String code) {
        return pilot.read(user, "/api/notifications?limit=200").items().stream()
                .map(notice -> notice.path("textVi").asString())
                .filter(text -> text.startsWith(code))
                .toList();
    }

    @Test
    void aReductionIsAppealedWhileTheGrantedDaysGoOn() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Tuần đó đã đủ người trực."))
                .expect(200);
        assertThat(pilot.elements(code, "active")).contains("userTask_assignWork", "userTask_decideReductionAppeal");
        pilot.signed(Pilot.APPLICANT, code);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        assertThat(pilot.days(code, "GRANTED")).isEqualTo(Pilot.DAYS);
        walked(code);
    }

    @Test
    void aReductionThatIsUpheldStays() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Tuần đó đã đủ người trực."))
                .expect(200);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.rejectsAppeal())
                .expect(200);
        assertThat(pilot.days(code, "NOT_GRANTED")).containsExactly("2026-03-12", "2026-03-17");
        assertThat(pilot.elements(code, "active")).containsExactly("userTask_assignWork");
        walked(code);
    }

    @Test
    void theApplicantMayWithdrawUntilItIsSigned() {
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        pilot.ask(Pilot.APPLICANT, code, "withdraw", null).expect(200);
        assertThat(pilot.status(code)).isEqualTo("WITHDRAWN");
        assertThat(pilot.elements(code, "active")).isEmpty();
        walked(code);
    }

    @Test
    void aRoundThatEndsClosesWhatIsOpenAndSaysSo() {
        String open = pilot.submitted(Pilot.APPLICANT, wish);
        String working = pilot.active(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-11")));
        pilot.send("leader.SNV", RemoteTrace.API + "/rounds/" + round + "/close", Map.of("reason", "Kết thúc sớm."))
                .expect(200);
        assertThat(pilot.status(open)).isEqualTo("CLOSED");
        assertThat(pilot.status(working)).isEqualTo("COMPLETED");
        assertThat(pilot.read(Pilot.APPLICANT, "/api/notifications?limit=200").items())
                .anySatisfy(
                        notice -> assertThat(notice.path("textVi").asString()).startsWith(open + ": đóng theo đợt"));
        walked(open);
        walked(working);
    }

    @Test
    void aRoundWhoseLastDayHasPassedIsClosedByItself() {
        String open = pilot.submitted(Pilot.APPLICANT, wish);
        pilot.at("2026-03-31T23:59");
        ends.closeWhatIsOver();
        assertThat(pilot.status(open)).isEqualTo("SUBMITTED");
        pilot.at("2026-04-01T00:00");
        ends.closeWhatIsOver();
        assertThat(pilot.status(open)).isEqualTo("CLOSED");
        assertThat(pilot.submit(Pilot.OTHER, wish).expect(422).errors())
                .singleElement()
                .asString()
                .startsWith("roundId");
    }

    @Test
    void permissionIsRevokedForAPublicTriggerWithAReasonAndAnAppeal() {
        String code = pilot.active(Pilot.APPLICANT, wish);
        Answer early = pilot.ask(
                Pilot.LEADER, code, "revoke", Map.of("trigger", "LATE_PRODUCTS", "reason", "Hai sản phẩm chậm."));
        assertThat(early.type()).endsWith("remote-work-trigger-not-met");
        pilot.at("2026-03-19T09:00");
        pilot.ask(Pilot.LEADER, code, "revoke", Map.of("trigger", "LATE_PRODUCTS", "reason", "Hai sản phẩm chậm."))
                .expect(200);
        JsonNode file = pilot.file(code);
        assertThat(file.path("status").asString()).isEqualTo("REVOKED");
        assertThat(file.path("decision").path("rule").asString()).isEqualTo("R8");
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Máy chủ hỏng hai ngày."))
                .expect(200);
        assertThat(pilot.elements(code, "active")).containsExactly("userTask_decideAppeal");
        walked(code);
    }
}
