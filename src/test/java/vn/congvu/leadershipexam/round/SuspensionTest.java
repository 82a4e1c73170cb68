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

    /** Thursday 05/03 at 9:00 to Monday 09/03 at 10:00: two working days and an hour. */
    @Test
    void theTimeLineAndTheTaskShowOneEndAfterAStandstill() {
        String code = exam.opened(ExamTrace.draft());
        exam.complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12/UBND"))
                .expect(200);
        assertThat(exam.end(code, 0, "draftPlan")).isEqualTo("2026-03-16T17:00");
        exam.at("2026-03-05T09:00");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        exam.at("2026-03-09T10:00");
        JsonNode foreseen = exam.moves(AUTHORITY, code);
        exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);

        assertThat(exam.end(code, 0, "answerPolicy")).as("over before").isEqualTo("2026-03-23T17:00");
        assertThat(exam.end(code, 0, "draftPlan"))
                .as("under way")
                .isEqualTo("2026-03-19T08:30")
                .isEqualTo(exam.inboxDue(code, "draftPlan"));
        JsonNode next = exam.line(code, 0, "approvePlan");
        assertThat(ExamTrace.local(next, "plannedFrom")).as("to come").isEqualTo("2026-03-19T08:30");
        assertThat(exam.end(code, 0, "approvePlan")).isEqualTo("2026-03-26T17:00");
        assertThat(ExamTrace.local(exam.line(code, 1, "sitPaper"), "plannedFrom"))
                .isEqualTo(exam.date(code, 1, "paperStarts"));
        assertThat(foreseen.path("lostMinutes").asInt()).isEqualTo(17 * 60);
        assertThat(ExamTrace.local(foreseen.path("steps").path(0), "to")).isEqualTo("2026-03-19T08:30");
        foreseen.path("dates")
                .forEach(date -> assertThat(ExamTrace.local(date, "to"))
                        .isEqualTo(exam.date(code, 0, date.path("name").asString())));
        assertThat(foreseen.path("dates")).hasSize(4);
    }

    @Test
    void aStandstillInsideADayPutsTermsOffByItsMinutesAndLeavesTheHourOfThePaper() {
        String code = exam.announced(ExamTrace.draft());
        exam.at("2026-04-16T09:00");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        exam.at("2026-04-16T09:01");
        exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);
        assertThat(exam.date(code, 0, "registrationCloses")).isEqualTo("2026-04-21T07:31");
        assertThat(exam.end(code, 1, "registration")).isEqualTo("2026-04-21T07:31");
        assertThat(exam.date(code, 0, "paperStarts")).isEqualTo("2026-05-16T08:00");
        assertThat(exam.date(code, 0, "defenceStarts")).isEqualTo("2026-07-15T08:00");
    }

    @Test
    void aStandstillOfSecondsMovesNothing() {
        String code = exam.announced(ExamTrace.draft());
        exam.at("2026-04-16T09:00:05");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        exam.at("2026-04-16T09:00:50");
        exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);
        assertThat(exam.date(code, 0, "registrationCloses")).isEqualTo("2026-04-20T17:00");
    }

    @Test
    void whatHasToBeDoneBeforeThePaperEndsWithIt() {
        String code = exam.registered(ExamTrace.draft());
        exam.eligible(code, 1);
        exam.pass(code, "vet");
        assertThat(exam.inboxDue(code, "assignSeats")).isEqualTo("2026-05-15T17:00");
        exam.at("2026-04-28T09:00");
        exam.ask(AUTHORITY, code, "suspend", ExamTrace.decision("30/QĐ")).expect(200);
        exam.at("2026-04-28T10:00");
        exam.ask(AUTHORITY, code, "resume", ExamTrace.decision("31/QĐ")).expect(200);
        assertThat(exam.inboxDue(code, "assignSeats")).isEqualTo("2026-05-15T17:00");
        exam.ask(AUTHORITY, code, "notice", change("2026-05-19T08:00:00+07:00")).expect(200);
        assertThat(exam.inboxDue(code, "assignSeats"))
                .isEqualTo("2026-05-18T17:00")
                .isEqualTo(exam.end(code, 1, "assignSeats"));
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
        assertThat(exam.date(code, 1, "projectsDue")).isEqualTo("2026-07-13T17:00");
        // Three days later is a Saturday.
        assertThat(exam.date(code, 1, "defenceStarts")).isEqualTo("2026-07-20T08:00");
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
    void aTermIsNotPlannedToEndOnADayOffButAPaperMayBeWrittenOnOne() {
        String code = exam.opened(ExamTrace.draft());
        Answer refused = exam.plan(code, 0, Map.of("registrationCloses", "2026-04-18T17:00:00+07:00"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo("dates.registrationCloses");
        assertThat(refused.reason())
                .contains("18/04/2026")
                .contains("20/04/2026")
                .contains("148");
        exam.plan(code, 0, Map.of("paperStarts", "2026-05-17T08:00:00+07:00")).expect(200);
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
