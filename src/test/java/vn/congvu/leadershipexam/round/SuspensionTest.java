package vn.congvu.leadershipexam.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.leadershipexam.round.ExamTrace.AUTHORITY;
import static vn.congvu.leadershipexam.round.ExamTrace.DRAFTER;
import static vn.congvu.leadershipexam.round.ExamTrace.HEAD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.registration.Candidate;

/** A round stands still and goes on by decision; its notice is changed once and in good time. */
@ProductTest
class SuspensionTest {

    @Autowired
    private ExamTrace exam;

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @Test
    void clocksPauseTimersSleepAndTasksAreBarredUntilTheRoundIsResumed() {
        String code = exam.announced(ExamTrace.draft());
        exam.pass(code, "formBodies");
        exam.candidate(code, 1, "uv03", Candidate.Status.REGISTERED);
        exam.at("2026-04-16T09:00");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        assertThat(exam.round(code).path("suspendedAt").isNull()).isFalse();
        exam.when("2026-04-21T09:00");
        assertThat(exam.active(code)).contains("timer_registrationCloses");
        assertThat(exam.phase(code, 1)).isEqualTo("REGISTRATION");
        assertThat(exam.line(code, 1, "registration").path("state").asString()).isEqualTo("PAUSED");

        assertThat(exam.told("uv03", code)).isEqualTo(1);
        exam.ask(HEAD, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);
        assertThat(exam.told("uv03", code)).isEqualTo(2);
        // Thursday 9:00 to Tuesday 9:00 are three working days: 16, 17 and 20 April.
        assertThat(exam.date(code, 0, "registrationCloses")).isEqualTo("2026-04-23T17:00");
        assertThat(exam.date(code, 0, "noticeOpens")).isEqualTo("2026-03-05T09:00");
        exam.when("2026-04-23T16:59");
        assertThat(exam.phase(code, 1)).isEqualTo("REGISTRATION");
        exam.when("2026-04-23T17:00");
        assertThat(exam.phase(code, 1)).isEqualTo("VETTING");
    }

    @Test
    void aStepOfASuspendedRoundIsRefusedAndItsClockMoves() {
        String code = exam.opened(ExamTrace.draft());
        String due =
                exam.line(code, 0, "answerPolicy").path("limit").path("until").asString();
        exam.at("2026-03-03T08:00");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        Answer barred = exam.complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12"));
        assertThat(barred.status()).isEqualTo(409);
        assertThat(barred.type()).isEqualTo("exam-suspended");
        JsonNode shown = exam.card(AUTHORITY, code, "answerPolicy").path("barred");
        assertThat(shown.path("detail").asString())
                .contains("tạm dừng từ 03/03/2026 08:00")
                .contains("quyết định số 30/QĐ");
        assertThat(exam.round(code).path("suspension").path("number").asString())
                .isEqualTo("30/QĐ");
        exam.at("2026-03-04T08:00");
        exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);
        assertThat(exam.round(code).path("suspension").isNull()).isTrue();
        assertThat(exam.card(AUTHORITY, code, "answerPolicy").path("barred").isNull())
                .isTrue();
        assertThat(exam.dueOf(code, "answerPolicy")).isEqualTo("2026-03-24T17:00");
        assertThat(due).isEqualTo("2026-03-23T17:00:00+07:00");
        exam.complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12"))
                .expect(200);
    }

    @Test
    void suspensionNeedsTheOrganisersHeadOrTheAuthorityAndADecision() {
        String code = exam.announced(ExamTrace.draft());
        assertThat(exam.ask(DRAFTER, code, "suspend", ExamTrace.decision("30/QĐ"))
                        .status())
                .isEqualTo(403);
        assertThat(exam.ask(AUTHORITY, code, "suspend", Map.of("number", "", "reason", "x", "legalBasis", ""))
                        .status())
                .isEqualTo(400);
        Answer early = exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ"));
        assertThat(early.type()).isEqualTo("exam-not-suspended");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        assertThat(exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("32/QĐ"))
                        .type())
                .isEqualTo("exam-suspended");
    }

    @Test
    void theNoticeIsChangedOnceAtLeastTenDaysBeforeTheOpening() {
        String code = exam.announced(ExamTrace.draft());
        exam.at("2026-05-06T08:00");
        Answer changed = exam.ask(AUTHORITY, code, "notice", change("2026-05-19T08:00:00+07:00"));
        changed.expect(200);
        assertThat(exam.date(code, 1, "paperStarts")).isEqualTo("2026-05-19T08:00");
        assertThat(exam.date(code, 1, "defenceStarts")).isEqualTo("2026-07-18T08:00");
        Answer again = exam.ask(AUTHORITY, code, "notice", change("2026-05-20T08:00:00+07:00"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.type()).isEqualTo("exam-notice-changed");
        assertThat(again.body().path("rule").asString()).isEqualTo("noticeChanges");
    }

    @Test
    void aChangeTenDaysBeforeIsTooLateAMinuteAfterAndNeverBeyondTheLimit() {
        String code = exam.announced(ExamTrace.draft());
        exam.at("2026-05-06T08:01");
        Answer late = exam.ask(AUTHORITY, code, "notice", change("2026-05-19T08:00:00+07:00"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.type()).isEqualTo("exam-notice-late");
        exam.at("2026-05-01T08:00");
        Answer beyond = exam.ask(AUTHORITY, code, "notice", change("2026-06-19T08:00:00+07:00"));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.reason()).contains("NĐ 170/2025/NĐ-CP");
    }

    @Test
    void aPlanThatBreaksALimitIsRefusedDateByDateWithItsBasis() {
        String code = exam.opened(ExamTrace.draft());
        exam.complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12"))
                .expect(200);
        exam.plan(code, 0, Map.of("registrationCloses", "2026-03-20T17:00:00+07:00"))
                .expect(200);
        Answer refused = exam.complete(DRAFTER, code, "draftPlan", ExamTrace.planned());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("exam-dates");
        assertThat(List.of(refused.body().path("errors").path(0).path("field").asString(), refused.reason()))
                .first()
                .isEqualTo("dates.1.registrationCloses");
    }

    @Test
    void nobodyOpensOrAnswersTheirOwnDraftAndDatesAreFixedOnceTheNoticeIsOut() {
        exam.at("2026-03-02T08:00");
        String code = exam.drafted(ExamTrace.draft(), HEAD);
        Answer own = exam.ask(HEAD, code, "open", null);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.type()).isEqualTo("exam-own-draft");
        String announced = exam.announced(ExamTrace.draft());
        assertThat(exam.plan(announced, 0, ExamTrace.dates()).type()).isEqualTo("exam-dates-fixed");
    }

    private static Map<String, Object> change(String paperStarts) {
        return Map.of("number", "40/TB", "reason", "Trùng lịch họp Hội đồng nhân dân.", "paperStarts", paperStarts);
    }
}
