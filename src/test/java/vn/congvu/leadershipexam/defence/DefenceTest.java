package vn.congvu.leadershipexam.defence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamCalls;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.result.StagedPaperMarks;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.web.time.ProductClock;

/** Projects are handed in in time, marked independently, and closed for good. */
@ProductTest
class DefenceTest {

    private static final Instant START = Instant.parse("2026-04-06T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-04-10T10:00:00Z");
    private static final String SCALE = "invalid-body";

    @Autowired
    private StagedRound staged;

    @Autowired
    private StagedPaperMarks papers;

    @Autowired
    private ExamCalls calls;

    @Autowired
    private ExamRounds rounds;

    @Autowired
    private Defend defend;

    @Autowired
    private ProductClock clock;

    private String round;
    private String api;
    private String first;
    private String second;
    private String failed;

    @BeforeEach
    void boardOfThreeAndCandidates() {
        clock.stopAt(START);
        round = staged.open(1);
        api = "/api/exams/" + round + "/councils/1/defence";
        staged.seat(round, Body.DEFENCE, Rank.HEAD, "cb004");
        staged.seat(round, Body.DEFENCE, Rank.MEMBER, "cb006");
        staged.seat(round, Body.DEFENCE, Rank.MEMBER, "cb007");
        staged.seat(round, Body.DEFENCE, Rank.SECRETARY, "cb008");
        staged.seat(round, Body.SUPERVISION, Rank.HEAD, "cb010");
        staged.date(round, "projectsDue", DUE);
        first = staged.candidate(round, 1, "uv01", "001");
        second = staged.candidate(round, 1, "uv02", "002");
        failed = staged.candidate(round, 1, "uv03", "003");
        papers.wrote(first, "75.00");
        papers.wrote(second, "50.00");
        papers.wrote(failed, "49.99");
        staged.enter(round, Phase.DEFENCE);
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    private ExamCalls.Answer handIn(String user) {
        return calls.upload(user, api + "/project", "de-an.pdf", ExamCalls.PDF);
    }

    private ExamCalls.Answer mark(String user, String candidate, String mark) {
        Map<String, Object> body = new HashMap<>();
        body.put("mark", mark == null ? null : new java.math.BigDecimal(mark));
        return calls.put(user, api + "/" + candidate + "/mark", body);
    }

    private ExamCalls.Answer lock(String user, String candidate) {
        return calls.send(user, api + "/" + candidate + "/lock", null);
    }

    private ExamCalls.Answer minutes(String candidate) {
        return calls.send(
                "cb008",
                api + "/" + candidate + "/minutes",
                Map.of("kind", "SIGNED_MINUTES", "reference", "BB-01/2026"));
    }

    private void bothMark(String candidate, String one, String other) {
        mark("cb006", candidate, one).expect(200);
        lock("cb006", candidate).expect(200);
        mark("cb007", candidate, other).expect(200);
        lock("cb007", candidate).expect(200);
    }

    private JsonNode row(String user, String candidate) {
        return calls.read(user, api).expect(200).items().stream()
                .filter(item -> item.path("candidateId").asString().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProjectIsTakenUntilTheLimitFromThoseWhoPassedThePaper() {
        handIn("uv01").expect(200);
        clock.stopAt(DUE);
        JsonNode again = handIn("uv01").expect(200).body();
        assertThat(again.path("project").path("fileName").asString()).isEqualTo("de-an.pdf");
        clock.stopAt(DUE.plusMillis(1));
        assertThat(handIn("uv01").expect(409).type()).isEqualTo("exam-project-late");
        assertThat(handIn("uv03").expect(403).type()).isEqualTo("exam-project-no-candidate");
        assertThat(handIn("uv04").expect(404).type()).isEqualTo("unknown-exam");
        assertThat(calls.upload("uv02", api + "/project", "de-an.pdf", "MZ".getBytes())
                        .status())
                .isIn(400, 415, 422);
    }

    @Test
    void aProjectIsReadByItsAuthorAndTheBoardAlone() {
        handIn("uv01").expect(200);
        for (String user : List.of("uv01", "cb004", "cb006", "cb008")) {
            assertThat(calls.read(user, api + "/" + first + "/project")
                            .expect(200)
                            .content())
                    .isEqualTo(ExamCalls.PDF);
        }
        for (String user : List.of("uv02", "cb009", "cb010", "leader.SNV", "auditor")) {
            assertThat(calls.read(user, api + "/" + first + "/project").status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(staged.alarms(round)).contains("enterDefence uv02", "enterDefence auditor");
    }

    @Test
    void nobodySeesTheMarksOfOthersBeforeAllAreLocked() {
        handIn("uv01").expect(200);
        mark("cb006", first, "70").expect(200);
        lock("cb006", first).expect(200);
        mark("cb007", first, "77.25").expect(200);
        for (String user : List.of("cb004", "cb007", "cb008")) {
            JsonNode row = row(user, first);
            assertThat(row.path("marks").isNull()).as(user).isTrue();
            assertThat(row.path("mean").isNull()).as(user).isTrue();
            assertThat(row.path("locked").asInt()).isEqualTo(1);
            assertThat(row.toString()).as(user).doesNotContain("70.0");
        }
        lock("cb007", first).expect(200);
        assertThat(row("cb004", first).path("marks").size()).isEqualTo(2);
        assertThat(row("cb004", first).path("mean").decimalValue()).isEqualByComparingTo("73.63");
    }

    @Test
    void theMeanHasTwoDecimalsAndCountsOnceThereAreMinutes() {
        handIn("uv01").expect(200);
        bothMark(first, "80.01", "80.02");
        assertThat(row("cb004", first).path("finalMark").isNull()).isTrue();
        minutes(first).expect(200);
        assertThat(row("cb004", first).path("finalMark").decimalValue()).isEqualByComparingTo("80.02");
        assertThat(minutes(first).expect(409).type()).isEqualTo("exam-defence-closed");
    }

    @Test
    void marksMoreThanTenApartAreDecidedByTheHeadWithAReason() {
        handIn("uv01").expect(200);
        handIn("uv02").expect(200);
        bothMark(first, "60", "70");
        minutes(first).expect(200);
        assertThat(row("cb004", first).path("finalMark").decimalValue()).isEqualByComparingTo("65.00");
        bothMark(second, "60", "70.01");
        minutes(second).expect(200);
        assertThat(row("cb004", second).path("decide").asBoolean()).isTrue();
        Map<String, Object> decision = Map.of("mark", 64.5, "reason", "Hai thành viên hiểu khác nhau về tính khả thi.");
        String decide = api + "/" + second + "/decide";
        assertThat(calls.send("cb006", decide, decision).status()).isEqualTo(403);
        assertThat(calls.send("cb004", decide, Map.of("mark", 64.5, "reason", ""))
                        .status())
                .isEqualTo(400);
        calls.send("cb004", decide, decision).expect(200);
        assertThat(row("cb004", second).path("finalMark").decimalValue()).isEqualByComparingTo("64.50");
        assertThat(calls.send("cb004", api + "/" + first + "/decide", decision).type())
                .isEqualTo("exam-defence-closed");
    }

    @Test
    void marksOutsideTheScaleOrFinerThanItAreRefused() {
        handIn("uv01").expect(200);
        assertThat(mark("cb006", first, "100.01").expect(400).type()).isEqualTo(SCALE);
        assertThat(mark("cb006", first, "-1").expect(400).type()).isEqualTo(SCALE);
        assertThat(mark("cb006", first, "70.125").expect(400).type()).isEqualTo(SCALE);
        assertThat(mark("cb006", first, null).expect(400).type()).isEqualTo(SCALE);
        assertThat(lock("cb006", first).expect(409).type()).isEqualTo("exam-defence-no-mark");
    }

    @Test
    void aLockedMarkStaysAndTheAttemptRaisesAnAlarm() {
        handIn("uv01").expect(200);
        mark("cb006", first, "70").expect(200);
        lock("cb006", first).expect(200);
        assertThat(mark("cb006", first, "90").expect(409).type()).isEqualTo("exam-defence-mark-locked");
        assertThat(row("cb006", first).path("own").path("mark").decimalValue()).isEqualByComparingTo("70.00");
        assertThat(staged.alarms(round)).containsExactly("changeLockedMark cb006");
    }

    @Test
    void whoIsNotOfTheBoardNeitherSeesNorMarks() {
        handIn("uv01").expect(200);
        for (String user : List.of("cb010", "cb009", "leader.SNV", "auditor", "uv01")) {
            assertThat(calls.read(user, api).status()).as(user).isEqualTo(403);
            assertThat(mark(user, first, "70").status()).as(user).isEqualTo(403);
        }
        assertThat(mark("cb004", first, "70").expect(403).type()).isEqualTo("exam-defence-not-a-marker");
        assertThat(mark("cb006", failed, "70").expect(404).type()).isEqualTo("exam-defence-not-admitted");
        assertThat(mark("cb006", second, "70").expect(409).type()).isEqualTo("exam-project-missing");
    }

    @Test
    void whoeverStandsAsideIsReplacedBeforeThereIsAResult() {
        handIn("uv01").expect(200);
        calls.send(
                        "cb007",
                        api + "/" + first + "/stand-aside",
                        Map.of("reason", "Từng hướng dẫn luận văn của ứng viên."))
                .expect(200);
        mark("cb006", first, "70").expect(200);
        lock("cb006", first).expect(200);
        minutes(first).expect(200);
        assertThat(row("cb004", first).path("marks").isNull()).isTrue();
        staged.seat(round, Body.DEFENCE, Rank.MEMBER, "cb009");
        mark("cb009", first, "72").expect(200);
        lock("cb009", first).expect(200);
        assertThat(row("cb004", first).path("finalMark").decimalValue()).isEqualByComparingTo("71.00");
    }

    @Test
    void theStepEndsOnceEveryDefenceIsClosedOrNotHeld() {
        handIn("uv01").expect(200);
        bothMark(first, "70", "72");
        minutes(first).expect(200);
        assertThatThrownBy(() -> defend.completing(rounds.require(round), 1, null))
                .isInstanceOf(ProblemException.class);
        assertThat(calls.send("cb006", api + "/" + second + "/absent", Map.of("note", "Không đến bảo vệ đề án."))
                        .type())
                .isEqualTo("exam-defence-minute-keepers-only");
        calls.send("cb008", api + "/" + second + "/absent", Map.of("note", "Không nộp đề án, không đến bảo vệ."))
                .expect(200);
        defend.completing(rounds.require(round), 1, null);
    }

    @Test
    void nothingIsMarkedInAnotherPhaseOrWhileSuspended() {
        handIn("uv01").expect(200);
        staged.enter(round, Phase.SUMMARY);
        assertThat(mark("cb006", first, "70").expect(409).type()).isEqualTo("exam-phase");
        staged.enter(round, Phase.DEFENCE);
        staged.suspend(round);
        assertThat(mark("cb006", first, "70").expect(409).type()).isEqualTo("exam-suspended");
        assertThat(handIn("uv01").expect(409).type()).isEqualTo("exam-suspended");
    }
}
