package vn.congvu.remotework.appeal;

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

/** Fewer days than were wished for may be appealed like a refusal. */
@ProductTest
class ReductionAppealTest {

    private static final Map<String, Object> APPEAL = Map.of("content", "Tuần đó đã đủ người trực.");

    @Autowired
    private RemoteTrace pilot;

    private Map<String, Object> wish;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        open(Pilot.unit(10, 50, 6));
    }

    private void open(Map<String, Object> unit) {
        pilot.closeRounds();
        String round = pilot.round(Pilot.round(unit, List.of(Pilot.position("TH-01", Pilot.APPLICANT, Pilot.OTHER))));
        wish = Pilot.wish(round, pilot.position(round, "TH-01"));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void itIsPublishedWithItsLimitAndAppealedOnce() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-17"));
        assertThat(RemoteTrace.local(pilot.file(code).path("appealableUntil"))).isEqualTo("2026-03-10T17:00");
        assertThat(pilot.actions(Pilot.APPLICANT, code)).contains("appeal");
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        assertThat(pilot.file(code).path("appeals").get(0).path("against").asString())
                .isEqualTo("REDUCE");
        assertThat(pilot.actions(Pilot.APPLICANT, code)).doesNotContain("appeal");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).type()).endsWith("remote-work-appealed-before");
    }

    @Test
    void afterTheLimitItStands() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-17"));
        pilot.signed(Pilot.APPLICANT, code);
        pilot.at("2026-03-10T17:01");
        assertThat(pilot.actions(Pilot.APPLICANT, code)).doesNotContain("appeal");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).type()).endsWith("remote-work-appeal-late");
    }

    @Test
    void whoGrantedFewerDaysDoesNotAnswer() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-17"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        assertThat(pilot.complete(Pilot.LEADER, code, "decideReductionAppeal", Pilot.grantsAppeal())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void onlyDaysWithRoomAreGivenUnderTheSameLimits() {
        open(Pilot.unit(10, 50, 9));
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.approved(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-12")));
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.days(code, "GRANTED")).containsExactly("2026-03-10", "2026-03-17");
        assertThat(pilot.days(code, "NOT_GRANTED")).containsExactly("2026-03-12");
        assertThat(published(code).path("standing").asString()).isEqualTo("REDUCE");
        assertThat(published(code).path("appeals").get(0).path("daysLeft").asInt())
                .isEqualTo(1);
    }

    @Test
    void theFormOffersWhatFitsAReduction() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        JsonNode answers = pilot.read("leader.SNV", "/api/tasks/" + pilot.task(code, "decideReductionAppeal"))
                .expect(200)
                .body()
                .path("choices")
                .path("appealAnswers");
        assertThat(answers)
                .extracting(answer -> answer.path("label").asString())
                .containsExactly("Chấp nhận, đồng ý thêm ngày", "Giữ nguyên số ngày đã đồng ý");
    }

    @Test
    void whatIsPublishedShowsHowItStandsAfterTheAppeal() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        assertThat(published(code).path("standing").asString()).isEqualTo("REDUCE");
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        assertThat(published(code).path("appeals")).isEmpty();
        pilot.at("2026-03-04T10:00");
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        JsonNode published = published(code);
        assertThat(published.path("decision").asString()).isEqualTo("REDUCE");
        assertThat(published.path("standing").asString()).isEqualTo("APPROVE");
        JsonNode appeal = published.path("appeals").get(0);
        assertThat(appeal.path("daysAdded").asInt()).isEqualTo(2);
        assertThat(appeal.path("daysLeft").asInt()).isZero();
        assertThat(RemoteTrace.local(appeal.path("answeredAt"))).isEqualTo("2026-03-04T10:00");
        assertThat(pilot.file(code).path("decision").path("standing").asString())
                .isEqualTo("APPROVE");
        assertThat(pilot.file(code).path("history").toString())
                .contains("Đồng ý thêm: 12/03/2026, 17/03/2026.")
                .doesNotContain("Không còn xếp được");
    }

    private JsonNode published(String code) {
        return pilot.read(Pilot.OTHER, RemoteTrace.API + "/decisions?limit=200").items().stream()
                .filter(row -> row.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void daysThatAreAddedAreWorkedOnlyAfterPlanAndSignaturesFollow() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.signed(Pilot.APPLICANT, code);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.actions(Pilot.HEAD, code)).contains("plan", "approve-commitment");
        pilot.at("2026-03-12T08:00");
        assertThat(pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).type())
                .endsWith("remote-work-not-committed");
        assertThat(pilot.ask(Pilot.HEAD, code, "commitment/approve", null).type())
                .endsWith("remote-work-not-equal");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        pilot.ask(Pilot.HEAD, code, "commitment/approve", null).expect(200);
        JsonNode drawn = pilot.file(code).path("commitment");
        pilot.ask(
                        Pilot.APPLICANT,
                        code,
                        "commitment/sign",
                        Map.of("hash", drawn.path("hash").asString()))
                .expect(200);
        pilot.ask(Pilot.APPLICANT, code, "check-in", Map.of()).expect(200);
        pilot.at("2026-03-18T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
    }

    @Test
    void theRequestDoesNotEndWithTheGrantedDaysWhileTheAppealWaits() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.signed(Pilot.APPLICANT, code);
        pilot.at("2026-03-11T09:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.days(code, "GRANTED")).isEqualTo(Pilot.DAYS);
    }

    @Test
    void onceTheAppealIsRejectedTheGrantedDaysAreAllThereIs() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.signed(Pilot.APPLICANT, code);
        pilot.at("2026-03-11T09:00");
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.rejectsAppeal())
                .expect(200);
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
    }

    @Test
    void anAppealIsAnsweredEvenWhenTheWorkAtHomeHasEnded() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.signed(Pilot.APPLICANT, code);
        pilot.ask(Pilot.APPLICANT, code, "return", Map.of("reason", "Hết việc tại nhà."))
                .expect(200);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
        assertThat(pilot.days(code, "GRANTED")).isEmpty();
        assertThat(pilot.elements(code, "active")).isEmpty();
    }

    @Test
    void daysAddedBeforeAnybodyHasSignedArePlannedForFirst() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).type())
                .endsWith("remote-work-not-equal");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        pilot.signed(Pilot.APPLICANT, code);
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
    }

    @Test
    void daysAddedBetweenTheTwoSignaturesAreApprovedByTheHeadAnew() {
        String code = pilot.reduced(Pilot.APPLICANT, wish, List.of("2026-03-10"));
        pilot.ask(Pilot.APPLICANT, code, "appeal", APPEAL).expect(200);
        pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
        pilot.complete("leader.SNV", code, "decideReductionAppeal", Pilot.grantsAppeal())
                .expect(200);
        assertThat(pilot.complete(Pilot.APPLICANT, code, "signCommitment", Pilot.signs())
                        .type())
                .endsWith("remote-work-commitment-changed");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        pilot.ask(Pilot.HEAD, code, "commitment/approve", null).expect(200);
        pilot.complete(Pilot.APPLICANT, code, "signCommitment", Pilot.signs()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
    }
}
