package vn.congvu.remotework.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.congvu.remotework.RemoteTrace.Answer;

/** The conditions of the pilot, R1 to R15: each is enforced, and each refusal says which one it was. */
@ProductTest
class ConditionsTest {

    @Autowired
    private RemoteTrace pilot;

    private String round;
    private Map<String, Object> wish;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        open(Pilot.position("TH-01", Pilot.APPLICANT, Pilot.OTHER));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    private void open(Map<String, Object> position) {
        open(Pilot.unit(10, 50, 6), position);
    }

    private void open(Map<String, Object> unit, Map<String, Object> position) {
        pilot.closeRounds();
        round = pilot.round(Pilot.round(unit, List.of(position)));
        wish = Pilot.wish(round, pilot.position(round, (String) position.get("code")));
    }

    /** What the preview says; and sending the same is refused for the same reasons. */
    private List<JsonNode> failing(Map<String, Object> asked) {
        JsonNode preview = pilot.send(Pilot.APPLICANT, RemoteTrace.API + "/eligibility", asked)
                .expect(200)
                .body();
        JsonNode refused = pilot.submit(Pilot.APPLICANT, asked).expect(422).body();
        assertThat(refused.path("findings")).isEqualTo(preview.path("findings"));
        List<JsonNode> findings = new ArrayList<>();
        preview.path("findings").forEach(findings::add);
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.path("publishedIn").asString()).isEqualTo("Trang nội bộ, mục Thí điểm"));
        return findings;
    }

    private void assertFails(Map<String, Object> asked, String rule, String reason) {
        assertThat(failing(asked)).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asString()).isEqualTo(rule);
            assertThat(finding.path("reason").asString()).isEqualTo(reason);
            assertThat(finding.path("ruleVi").asString()).isNotBlank();
        });
    }

    @Test
    void r1AndNoOtherAPositionWithContactToCitizensIsNotForHome() {
        open(Pilot.with(Pilot.position("MC-01", Pilot.APPLICANT), "citizenContact", true));
        assertFails(wish, "R1", "CITIZEN_CONTACT");
    }

    @Test
    void r2APositionThatHandlesProceduresIsLeftOutInTheFirstStage() {
        open(Pilot.with(Pilot.position("TT-01", Pilot.APPLICANT), "handlesProcedures", true));
        assertFails(wish, "R2", "HANDLES_PROCEDURES");
    }

    @Test
    void r3EverybodyRegistersForThemselvesOnly() {
        Answer forSomebodyElse = pilot.submit("cb008", wish);
        assertThat(forSomebodyElse.expect(422).errors())
                .singleElement()
                .asString()
                .contains("R3");
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        assertThat(pilot.file(code).path("applicant").path("username").asString())
                .isEqualTo(Pilot.APPLICANT);
    }

    @Test
    void r4NoMorePeopleThanTheRatioOfTheUnitAllows() {
        open(Pilot.unit(10, 10, 6), Pilot.position("TH-01", Pilot.APPLICANT, Pilot.OTHER));
        pilot.approved(Pilot.OTHER, wish);
        assertFails(Pilot.with(wish, "days", List.of("2026-03-11")), "R4", "RATIO_FULL");
    }

    @Test
    void r5PhoneComputerPrinterAndInternetAreNeeded() {
        assertThat(failing(Pilot.with(
                        wish, "hasPhone", false, "hasComputer", false, "hasPrinter", false, "hasInternet", false)))
                .hasSize(4)
                .allSatisfy(
                        finding -> assertThat(finding.path("rule").asString()).isEqualTo("R5"));
    }

    @Test
    void r6TheWorkIsAsMuchAsAtTheOfficeNeitherLessNorMore() {
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        assertThat(confirm(code).type()).endsWith("remote-work-no-plan");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(2)).expect(200);
        assertThat(confirm(code).type()).endsWith("remote-work-not-equal");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(4)).expect(200);
        assertThat(confirm(code).rule()).isEqualTo("R6");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        confirm(code).expect(200);
    }

    private Answer confirm(String code) {
        return pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual());
    }

    @Test
    void r7NobodyWorksAtHomeBeforeTheCommitmentIsSignedByBoth() {
        assertFails(Pilot.with(wish, "commits", false), "R7", "NOT_COMMITTED");
        String code = pilot.approved(Pilot.APPLICANT, wish);
        assertThat(pilot.complete(Pilot.HEAD, code, "assignWork", Map.of()).status())
                .isEqualTo(400);
        pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("APPROVED");
        assertThat(pilot.complete(Pilot.OTHER, code, "signCommitment", Pilot.signs())
                        .status())
                .isIn(403, 404, 409);
        pilot.complete(Pilot.APPLICANT, code, "signCommitment", Pilot.signs()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
    }

    @Test
    void r8TheHeadReviewsEachProductThatIsDelivered() {
        String code = pilot.active(Pilot.APPLICANT, wish);
        Map<String, Object> good = Map.of("accepted", true, "note", "Đạt");
        assertThat(pilot.ask(Pilot.HEAD, code, "products/1/review", good).type())
                .endsWith("remote-work-not-delivered");
        pilot.ask(Pilot.APPLICANT, code, "products/1/deliver", Map.of("delivery", "Báo cáo số 12"))
                .expect(200);
        assertThat(pilot.ask(Pilot.APPLICANT, code, "products/1/review", good).status())
                .isEqualTo(403);
        pilot.ask(Pilot.HEAD, code, "products/1/review", good).expect(200);
        assertThat(pilot.file(code).path("plan").get(0).path("accepted").asBoolean())
                .isTrue();
    }

    @Test
    void r9RulesAndDecisionsArePublicRefusalsAsMuchAsApprovals() {
        String approved = pilot.approved(Pilot.APPLICANT, wish);
        String refused = pilot.readyToDecide(Pilot.OTHER, wish);
        pilot.complete(Pilot.LEADER, refused, "decide", Pilot.refuses("URGENT_DUTY"))
                .expect(200);
        List<JsonNode> decisions = pilot.read("clerk", RemoteTrace.API + "/decisions?round=" + round)
                .expect(200)
                .items();
        assertThat(decisions)
                .extracting(decision -> decision.path("code").asString())
                .containsExactlyInAnyOrder(approved, refused);
        assertThat(decisions)
                .filteredOn(decision -> decision.path("code").asString().equals(refused))
                .allSatisfy(decision -> {
                    assertThat(decision.path("reasonCode").asString()).isEqualTo("URGENT_DUTY");
                    assertThat(decision.path("rule").asString()).isEqualTo("R10");
                });
        assertThat(pilot.read("clerk", RemoteTrace.API + "/rules").items())
                .extracting(rule -> rule.path("code").asString())
                .contains(
                        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15");
    }

    @Test
    void r10TheOfficeIsNotReplacedSoManyDaysAWeekAndSoManyPeopleEachDay() {
        assertFails(
                Pilot.with(wish, "days", List.of("2026-03-10", "2026-03-11", "2026-03-12")), "R10", "TOO_MANY_DAYS");
        open(Pilot.unit(10, 50, 9), Pilot.position("TH-01", Pilot.APPLICANT, Pilot.OTHER));
        pilot.approved(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-10")));
        assertFails(wish, "R10", "OFFICE_EMPTY");
    }

    @Test
    void r11OnlyPositionsOfTheListTakePart() {
        String elsewhere = "00000000-0000-0000-0000-000000000000";
        assertThat(pilot.submit(Pilot.APPLICANT, Pilot.with(wish, "positionId", elsewhere))
                        .expect(422)
                        .errors())
                .singleElement()
                .asString()
                .contains("R11")
                .contains("Trang nội bộ, mục Thí điểm");
    }

    @Test
    void r12ARoundIsOpenedOnlyWithTheFiguresBeforeThePilot() {
        pilot.closeRounds();
        Map<String, Object> unit = Pilot.with(Pilot.unit(10, 50, 6), "baselineSatisfaction", null);
        String id = pilot.drafted(Pilot.round(unit, List.of(Pilot.position("TH-01", Pilot.APPLICANT))));
        Answer refused = pilot.send("leader.SNV", RemoteTrace.API + "/rounds/" + id + "/open", null);
        assertThat(refused.expect(422).rule()).isEqualTo("R12");
    }

    @Test
    void r13EveryDecisionHasAReasonCodeATraceAndAnAppeal() {
        String code = pilot.readyToDecide(Pilot.APPLICANT, wish);
        assertThat(pilot.complete(Pilot.LEADER, code, "decide", Map.of("decision", "refuse"))
                        .expect(400)
                        .errors())
                .anySatisfy(error -> assertThat(error).startsWith("data.reasonCode"));
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.refuses("URGENT_DUTY"))
                .expect(200);
        assertThat(pilot.history(code)).contains("REFUSED", "PUBLISHED");
        pilot.ask(Pilot.APPLICANT, code, "appeal", Map.of("content", "Lý do này không còn nữa."))
                .expect(200);
    }

    @Test
    void r14AFamilyReasonIsVoluntaryAndSeenOnlyByThoseWhoAnswerForTheWork() {
        String without = pilot.submitted(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-11")));
        assertThat(pilot.status(without)).isEqualTo("SUBMITTED");
        String code = pilot.submitted(Pilot.APPLICANT, Pilot.with(wish, "reason", "Chăm mẹ ốm"));
        assertThat(personal(Pilot.HEAD, code).path("reason").asString()).isEqualTo("Chăm mẹ ốm");
        assertThat(personal(Pilot.SECURITY, code).isNull()).isTrue();
        assertThat(personal("auditor", code).isNull()).isTrue();
        assertThat(pilot.read(Pilot.OTHER, RemoteTrace.API + "/requests/" + code)
                        .status())
                .isEqualTo(404);
    }

    private JsonNode personal(String user, String code) {
        return pilot.read(user, RemoteTrace.API + "/requests/" + code)
                .expect(200)
                .body()
                .path("personal");
    }

    @Test
    void r15ARoundNamesItsBasisAndIsOpenedByALeaderOfTheOrganiserWhoDidNotDraftIt() {
        pilot.closeRounds();
        Map<String, Object> draft = Pilot.with(Pilot.round(), "code", "R15-" + System.nanoTime());
        String path = RemoteTrace.API + "/rounds";
        assertThat(pilot.send("leader.SNV", path, Pilot.with(draft, "legalBasis", ""))
                        .status())
                .isEqualTo(400);
        assertThat(pilot.send("leader", path, draft).status()).isEqualTo(403);
        String id = pilot.send("leader.SNV", path, draft)
                .expect(201)
                .body()
                .path("id")
                .asString();
        assertThat(pilot.send("leader.SNV", path + "/" + id + "/open", null)
                        .expect(403)
                        .rule())
                .isEqualTo("R15");
        assertThat(pilot.send("leader", path + "/" + id + "/open", null).status())
                .isIn(403, 404);
        pilot.send("cb030", path + "/" + id + "/open", null).expect(200);
        pilot.send("cb030", path + "/" + id + "/close", Map.of("reason", "Hết bài kiểm thử."))
                .expect(200);
    }

    @Test
    void thePreviewSaysOfEveryRuleThatCanBeAskedOfAWishWhetherItIsMet() {
        JsonNode preview = pilot.send(
                        Pilot.APPLICANT, RemoteTrace.API + "/eligibility", Pilot.with(wish, "hasPrinter", false))
                .expect(200)
                .body();
        Map<String, JsonNode> verdicts = new HashMap<>();
        preview.path("verdicts")
                .forEach(verdict -> verdicts.put(verdict.path("rule").asString(), verdict));
        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrder(
                        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R10", "R11", "R12", "R15", "N1", "N2", "N3", "N4");
        assertThat(outcome(verdicts, "R5")).isEqualTo("NOT_MET");
        assertThat(verdicts.get("R5").path("reasons").get(0).asString()).isEqualTo("NO_PRINTER");
        assertThat(outcome(verdicts, "R1")).isEqualTo("MET");
        assertThat(outcome(verdicts, "R11")).isEqualTo("MET");
        assertThat(outcome(verdicts, "R6")).isEqualTo("REVIEW");
        assertThat(verdicts.values()).allSatisfy(verdict -> {
            assertThat(verdict.path("ruleVi").asString()).isNotBlank();
            assertThat(verdict.path("whyEn").asString()).isNotBlank();
            assertThat(verdict.path("publishedIn").asString()).isEqualTo("Trang nội bộ, mục Thí điểm");
        });
    }

    private static String outcome(Map<String, JsonNode> verdicts, String rule) {
        return verdicts.get(rule).path("outcome").asString();
    }
}
