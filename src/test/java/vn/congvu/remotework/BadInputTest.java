package vn.congvu.remotework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.remotework.RemoteTrace.Answer;

/** What is asked wrongly is refused with the rule and where it is published, and leaves nothing behind. */
@ProductTest
class BadInputTest {

    @Autowired
    private RemoteTrace pilot;

    private String round;
    private Map<String, Object> wish;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(
                Pilot.round(Pilot.unit(10, 50, 6), List.of(Pilot.position("TH-01", Pilot.APPLICANT, Pilot.HEAD))));
        wish = Pilot.wish(round, pilot.position(round, "TH-01"));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void daysOutsideTheRoundPassedOnASundayOrTwice() {
        pilot.at("2026-03-12T09:00");
        List<String> errors = pilot.submit(
                        Pilot.APPLICANT,
                        Pilot.with(
                                wish,
                                "days",
                                List.of("2026-04-01", "2026-03-11", "2026-03-15", "2026-03-17", "2026-03-17")))
                .expect(422)
                .errors();
        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).startsWith("days[0]").contains("N3").contains("Trang nội bộ, mục Thí điểm");
        assertThat(errors.get(1)).startsWith("days[1]").contains("N3");
        assertThat(errors.get(2)).startsWith("days[2]").contains("N3");
        assertThat(errors.get(3)).startsWith("days[4]").contains("N4");
    }

    @Test
    void aDayThatWasAskedForAlready() {
        pilot.submitted(Pilot.APPLICANT, wish);
        assertThat(pilot.submit(Pilot.APPLICANT, Pilot.with(wish, "days", List.of("2026-03-12")))
                        .expect(422)
                        .errors())
                .singleElement()
                .asString()
                .contains("N4");
    }

    @Test
    void twoRequestsForTheSameDaysAtTheSameMomentAreOne() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Answer> once = () -> pilot.submit(Pilot.APPLICANT, wish);
            List<Integer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(List.of(once, once, once, once, once, once))) {
                answers.add(answer.get().status());
            }
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aRoundThatIsNotOpen() {
        pilot.closeRounds();
        assertThat(pilot.submit(Pilot.APPLICANT, wish).expect(422).errors())
                .singleElement()
                .asString()
                .startsWith("roundId")
                .contains("R11");
    }

    @Test
    void nobodyDoesAStepOfTheirOwnRequest() {
        String code = pilot.submitted(Pilot.HEAD, wish);
        Answer own = pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual());
        assertThat(own.expect(403).type()).endsWith("remote-work-own-request");
        assertThat(own.rule()).isEqualTo("N5");
        assertThat(pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(403).rule())
                .isEqualTo("N5");
        String task = pilot.task(code, "confirmWorkload");
        assertThat(pilot.read(Pilot.HEAD, "/api/tasks?view=unit&q=" + code).items())
                .isEmpty();
        assertThat(pilot.read("head", "/api/tasks?view=unit&q=" + code).items()).hasSize(1);
        assertThat(pilot.send(Pilot.HEAD, "/api/tasks/" + task + "/claim", null).rule())
                .isEqualTo("N5");
        assertThat(pilot.send("leader", "/api/tasks/" + task + "/assign", Map.of("username", Pilot.HEAD))
                        .status())
                .isEqualTo(403);
        assertThat(pilot.read(Pilot.HEAD, "/api/tasks/" + task)
                        .body()
                        .path("can")
                        .path("complete")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void nobodyJudgesTheirOwnSuperior() {
        pilot.closeRounds();
        round = pilot.round(Pilot.round(Pilot.unit(10, 50, 6), List.of(Pilot.position("LD-01", Pilot.LEADER))));
        wish = Pilot.wish(round, pilot.position(round, "LD-01"));
        String code = pilot.submitted(Pilot.LEADER, wish);
        Answer judged = pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual());
        assertThat(judged.expect(403).type()).endsWith("remote-work-own-superior");
        assertThat(pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(403).rule())
                .isEqualTo("N5");
    }

    @Test
    void aCheckInIsForTodayAndForADayAtHome() {
        String code = pilot.active(Pilot.APPLICANT, wish);
        assertThat(pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of())
                        .expect(409)
                        .rule())
                .isEqualTo("N6");
        pilot.at("2026-03-12T07:30");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of("date", "2026-03-10"))
                        .expect(422)
                        .rule())
                .isEqualTo("N6");
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
        assertThat(RemoteTrace.local(pilot.file(code).path("attendance").get(0).path("checkedInAt")))
                .isEqualTo("2026-03-12T07:30");
        assertThat(pilot.ask(Pilot.HEAD, code, "check-in", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void theLeaderCannotApproveAgainstACheckThatFailed() {
        String code = pilot.submitted(Pilot.APPLICANT, wish);
        pilot.plan("head", code, Pilot.plan(3)).expect(200);
        pilot.complete("head", code, "confirmWorkload", Pilot.workloadEqual()).expect(200);
        pilot.complete(
                        Pilot.SECURITY,
                        code,
                        "checkSecurity",
                        Map.of("opinion", "fail", "reason", "Thiết bị chưa được kiểm tra."))
                .expect(200);
        pilot.complete("cb005", code, "checkPersonnel", Pilot.personnelFine()).expect(200);
        assertThat(pilot.complete(Pilot.LEADER, code, "decide", Pilot.approves())
                        .expect(409)
                        .rule())
                .isEqualTo("N2");
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.refuses("SECURITY")).expect(200);
    }
}
