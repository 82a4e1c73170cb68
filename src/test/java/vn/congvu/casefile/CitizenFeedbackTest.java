package vn.congvu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.WalkedModel;
import vn.congvu.web.time.ProductClock;

/** The feedback of citizens, walked over every path of its model: 2, 5, 15 and 2 working days. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenFeedbackTest {

    private final Set<String> walked = new TreeSet<>();

    @Autowired
    private CaseTrace cases;

    @Autowired
    private ProductClock clock;

    @Autowired
    private WalkedModel models;

    @Autowired
    private RuntimeService runtime;

    @AfterEach
    void letTheClockGo() {
        clock.reset();
    }

    /** Every element of the model was reached by some test of this class. */
    @AfterAll
    void everyElementHasBeenReached() {
        models.requireAll(Feedback.KEY, walked);
    }

    private void walked(String code) {
        walked.addAll(models.elementsOf(code));
    }

    /** Accepted at the counter, and clear enough for the officer. */
    private String accepted(Map<String, Object> data) {
        String code = cases.opened(Feedback.KEY, data);
        cases.complete("clerk", code, Feedback.accepts());
        cases.complete("officer", code, Feedback.isClear());
        return code;
    }

    @Test
    void aFeedbackIsAnsweredAndPublishedInTime() {
        cases.at("2026-03-02T10:00");
        String code = cases.opened(Feedback.KEY, Feedback.pavement());
        assertThat(code).startsWith("PAKN.26740-260302-");
        assertThat(cases.due(code)).isEqualTo("2026-03-23T17:00");

        JsonNode check = cases.task("clerk", code);
        assertThat(CaseTrace.local(check.path("dueAt"))).isEqualTo("2026-03-04T17:00");
        assertThat(check.path("dossier").path("opening").get(2).path("value").asString())
                .isEqualTo("Hạ tầng, đô thị, giao thông");
        cases.at("2026-03-03T09:00");
        cases.complete("clerk", code, Feedback.accepts());
        assertThat(cases.file(code).path("division").path("code").asString()).isEqualTo("26740-KTHTDT");

        JsonNode study = cases.task("officer", code);
        assertThat(study.path("unitCode").asString()).isEqualTo("26740-KTHTDT");
        assertThat(CaseTrace.local(study.path("dueAt"))).isEqualTo("2026-03-06T17:00");
        cases.at("2026-03-04T09:00");
        cases.complete("officer", code, Feedback.isClear());
        JsonNode answer = cases.task("officer", code);
        assertThat(CaseTrace.local(answer.path("dueAt"))).isEqualTo("2026-03-12T17:00");
        cases.at("2026-03-10T09:00");
        cases.complete("officer", code, Feedback.answers());
        JsonNode review = cases.task("head", code);
        assertThat(review.path("data").path("answer").asString())
                .isEqualTo("Phường sẽ sửa đoạn vỉa hè này trong tuần.");
        cases.complete("head", code, Feedback.approves());

        assertThat(cases.clocks(code, "STATUTORY").get(0).path("outcome").asString())
                .isEqualTo("EARLY");
        assertThat(CaseTrace.local(cases.task("clerk", code).path("dueAt"))).isEqualTo("2026-03-12T17:00");
        cases.complete("clerk", code, Feedback.publishes());

        JsonNode file = cases.file(code);
        assertThat(file.path("status").asString()).isEqualTo("RESOLVED");
        assertThat(file.path("publishedAt").isNull()).isFalse();
        assertThat(file.path("timeliness").asString()).isEqualTo("DONE_IN_TIME");
        assertThat(cases.history(code))
                .containsExactly(
                        "OPENED",
                        "STEP_DONE",
                        "DIVISION_CHOSEN",
                        "STEP_DONE",
                        "STEP_DONE",
                        "STEP_DONE",
                        "OUTCOME_RECORDED",
                        "STEP_DONE",
                        "ANSWER_PUBLISHED",
                        "APPLICANT_NOTIFIED",
                        "CLOSED");
        assertThat(cases.history(code, "APPLICANT_NOTIFIED")
                        .get(0)
                        .path("textVi")
                        .asString())
                .isEqualTo(
                        "Phản ánh, kiến nghị " + code + " đã được trả lời: Phường sẽ sửa đoạn vỉa hè này trong tuần.");
        walked(code);
    }

    @Test
    void aFeedbackIsRefusedWithTheReasonWithinTwoDays() {
        cases.at("2026-03-02T10:00");
        String code = cases.opened(Feedback.KEY, Feedback.pavement());
        cases.at("2026-03-04T16:00");

        cases.complete("clerk", code, Feedback.refuses());

        assertThat(cases.status(code)).isEqualTo("REFUSED");
        assertThat(cases.file(code).path("reason").asString()).isEqualTo("Nội dung không thuộc thẩm quyền của phường.");
        assertThat(cases.clocks(code, "RECEPTION").get(0).path("outcome").asString())
                .isEqualTo("ON_TIME");
        assertThat(cases.clocks(code, "STATUTORY").get(0).path("outcome").asString())
                .isEqualTo("CANCELLED");
        assertThat(cases.timers(code)).isEmpty();
        walked(code);
    }

    @Test
    void waitingForTheCitizenMovesTheDateAndEverythingDrawnOnIt() {
        cases.at("2026-03-02T10:00");
        String code = cases.opened(Feedback.KEY, Feedback.pavement());
        assertThat(cases.timers(code)).containsEntry("timer_overdue", "2026-03-23T17:00");
        cases.complete("clerk", code, Feedback.asksForMore());
        assertThat(cases.file(code).path("timeliness").asString()).isEqualTo("PAUSED");
        assertThat(cases.timers(code)).containsEntry("timer_supplementMissing", "2026-03-23T17:00");
        assertThat(cases.ask("clerk", code, "supplement", Map.of("data", Map.of("place", "x".repeat(301)))))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.fields()).containsExactly("data.place");
                });

        cases.at("2026-03-05T10:00");
        assertThat(cases.ask("clerk", code, "supplement", Map.of("data", Map.of("place", "Trước số 7")))
                        .status())
                .isEqualTo(200);

        assertThat(cases.due(code)).isEqualTo("2026-03-26T17:00");
        assertThat(cases.timers(code))
                .containsEntry("timer_overdue", "2026-03-26T17:00")
                .doesNotContainKey("timer_supplementMissing");
        cases.complete("clerk", code, Feedback.accepts());
        cases.complete("officer", code, Feedback.isClear());
        cases.complete("officer", code, Feedback.answers());
        cases.complete("head", code, Feedback.approves());
        cases.complete("clerk", code, Feedback.publishes());
        assertThat(cases.status(code)).isEqualTo("RESOLVED");
        assertThat(cases.history(code)).contains("CLOCK_PAUSED", "SUPPLEMENT_RECEIVED", "CLOCK_RESUMED");
        walked(code);
    }

    /** Two working days at the counter and three with the officer are the five there are to ask. */
    @Test
    void theOfficerAsksForMoreWithinFiveWorkingDays() {
        cases.at("2026-03-02T10:00");
        String code = cases.opened(Feedback.KEY, Feedback.pavement());
        cases.at("2026-03-04T16:00");
        cases.complete("clerk", code, Feedback.accepts());
        assertThat(CaseTrace.local(cases.task("officer", code).path("dueAt"))).isEqualTo("2026-03-09T17:00");

        cases.complete("officer", code, Feedback.asksForMore());

        assertThat(cases.file(code).path("timeliness").asString()).isEqualTo("PAUSED");
        assertThat(cases.history(code, "APPLICANT_NOTIFIED")
                        .get(0)
                        .path("textVi")
                        .asString())
                .contains("trong 15 ngày làm việc", "Cần biết rõ đoạn vỉa hè nào bị hỏng.");
        cases.ask("clerk", code, "supplement", Map.of("data", Map.of("place", "Trước số 7")));
        assertThat(cases.elements(code, "active")).contains("userTask_check");
        walked(code);
    }

    @Test
    void aFeedbackWithoutANameIsHandledAndAnsweredInPublic() {
        cases.at("2026-03-02T10:00");
        Map<String, Object> unnamed = Feedback.pavement();
        List.of("contactName", "contactPhone", "contactEmail").forEach(unnamed::remove);
        String code = accepted(unnamed);
        cases.complete("officer", code, Feedback.answers());
        cases.complete("head", code, Feedback.approves());

        Map<String, Object> unchecked = new HashMap<>(Feedback.publishes());
        unchecked.put("anonymised", false);
        assertThat(cases.tryComplete("clerk", code, unchecked).fields()).containsExactly("data.anonymised");
        Map<String, Object> anotherAnswer = new HashMap<>(Feedback.publishes());
        anotherAnswer.put("answer", "Không ai duyệt nội dung này.");
        cases.complete("clerk", code, anotherAnswer);

        JsonNode file = cases.file(code);
        assertThat(file.path("status").asString()).isEqualTo("RESOLVED");
        assertThat(file.path("answer").asString()).isEqualTo("Phường sẽ sửa đoạn vỉa hè này trong tuần.");
        assertThat(file.path("contact").path("name").isNull()).isTrue();
        assertThat(file.path("publishedAt").isNull()).isFalse();
        walked(code);
    }

    @Test
    void theEngineKnowsNothingOfTheSenderOrOfWhatWasWritten() {
        cases.at("2026-03-02T10:00");
        String code = accepted(Feedback.pavement());
        cases.complete("officer", code, Feedback.answers());

        Map<String, Object> known = runtime.getVariables(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .singleResult()
                .getId());

        assertThat(known).containsOnlyKeys("field", "danger", "decision", "division", "priority");
        assertThat(known.values()).doesNotContain("Nguyễn Thị Thử", "0100000001", "thu@example.com");
    }

    @Test
    void aFeedbackNobodyAddsToIsClosedAfterFifteenWorkingDays() {
        cases.at("2026-03-02T10:00");
        String code = cases.opened(Feedback.KEY, Feedback.pavement());
        cases.complete("clerk", code, Feedback.asksForMore());

        cases.at("2026-03-23T16:59");
        cases.fireDueTimers();
        assertThat(cases.status(code)).isEqualTo("OPEN");
        cases.at("2026-03-23T17:00");
        cases.fireDueTimers();

        assertThat(cases.status(code)).isEqualTo("EXPIRED");
        assertThat(cases.clocks(code, "STATUTORY").get(0).path("outcome").asString())
                .isEqualTo("CANCELLED");
        assertThat(cases.ask("clerk", code, "supplement", Map.of("data", Map.of()))
                        .type())
                .endsWith("case-status");
        walked(code);
    }

    @Test
    void aLateAnswerAlertsTheSuperiorsAndIsCountedLate() {
        cases.at("2026-03-02T10:00");
        String code = accepted(Feedback.pavement());

        cases.at("2026-03-13T17:00");
        cases.fireDueTimers();
        assertThat(levels("head", code)).contains("YELLOW");
        cases.at("2026-03-23T17:00");
        cases.fireDueTimers();
        cases.fireDueTimers();

        assertThat(levels("leader", code)).contains("RED");
        assertThat(cases.history(code)).contains("ESCALATED", "APPLICANT_NOTIFIED");
        assertThat(names(code)).contains("Tiếp nhận, trả lời phản ánh, kiến nghị");
        cases.at("2026-03-24T09:00");
        cases.complete("officer", code, Feedback.answers());
        cases.complete("head", code, Feedback.approves());
        assertThat(cases.clocks(code, "STATUTORY").get(0).path("outcome").asString())
                .isEqualTo("LATE");
        assertThat(cases.clocks(code, "STEP"))
                .extracting(step -> step.path("outcome").asString())
                .startsWith("EARLY", "LATE");
        cases.complete("clerk", code, Feedback.publishes());
        assertThat(cases.file(code).path("timeliness").asString()).isEqualTo("DONE_LATE");
        assertThat(outcomes(code))
                .allSatisfy(line -> assertThat(line.path("procedureName").asString())
                        .isEqualTo("Tiếp nhận, trả lời phản ánh, kiến nghị"));
        walked(code);
    }

    private List<String> levels(String user, String code) {
        return escalations(user, code).stream()
                .map(line -> line.path("level").asString())
                .toList();
    }

    private List<String> names(String code) {
        return escalations("leader", code).stream()
                .map(line -> line.path("procedureName").asString())
                .toList();
    }

    private List<JsonNode> escalations(String user, String code) {
        return cases.read(user, "/api/escalations?limit=200").items().stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .toList();
    }

    private List<JsonNode> outcomes(String code) {
        List<JsonNode> lines = cases
                .read(
                        "auditor",
                        "/api/sla/outcomes?procedure=" + Feedback.KEY + "&from=2026-03-01&to=2026-03-31&limit=200")
                .items()
                .stream()
                .filter(line -> line.path("dossierCode").asString().equals(code))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    @Test
    void theHeadReturnsADraftAndMayGiveItToAnotherDivision() {
        cases.at("2026-03-02T10:00");
        String code = accepted(Feedback.pavement());
        cases.complete("officer", code, Feedback.answers());
        Map<String, Object> back = Feedback.returns();
        back.put("division", "26740-VHXH");

        cases.complete("head", code, back);

        assertThat(cases.task("officer", code).path("unitCode").asString()).isEqualTo("26740-VHXH");
        assertThat(cases.history(code, "RETURNED").get(0).path("textVi").asString())
                .isEqualTo("Chưa nêu rõ ngày sửa xong.");
        walked(code);
    }

    @Test
    void theLeaderAnswersWhatIsUrgentAndMayReturnItToo() {
        cases.at("2026-03-02T10:00");
        String code = accepted(Feedback.danger());
        cases.complete("officer", code, Feedback.answers());
        cases.complete("head", code, Feedback.approves());
        Map<String, Object> back = Feedback.returns();
        cases.complete("leader", code, back);
        assertThat(cases.elements(code, "active")).contains("userTask_answer");

        cases.complete("officer", code, Feedback.answers());
        cases.complete("head", code, Feedback.approves());
        cases.complete("leader", code, Feedback.signs());

        assertThat(cases.elements(code, "active")).containsExactly("userTask_publish");
        assertThat(cases.file(code).path("answer").asString()).isEqualTo("Phường sẽ sửa đoạn vỉa hè này ngay.");
        walked(code);
    }

    @Test
    void theCitizenMayTakeTheFeedbackBackAtAnyTime() {
        cases.at("2026-03-02T10:00");
        String code = accepted(Feedback.pavement());

        assertThat(cases.ask("clerk", code, "withdraw", Map.of("reason", "Người dân đã tự sửa."))
                        .status())
                .isEqualTo(200);

        assertThat(cases.status(code)).isEqualTo("WITHDRAWN");
        assertThat(cases.elements(code, "active")).isEmpty();
        assertThat(cases.clocks(code).path("clocks"))
                .allSatisfy(clockOfIt ->
                        assertThat(clockOfIt.path("state").asString()).isEqualTo("STOPPED"));
        walked(code);
    }

    @Test
    void twoFeedbacksGoTheirWaysSideBySide() {
        cases.at("2026-03-02T10:00");
        String first = accepted(Feedback.pavement());
        String second = cases.opened(Feedback.KEY, Feedback.pavement());

        cases.complete("clerk", second, Feedback.refuses());
        cases.complete("officer", first, Feedback.answers());

        assertThat(second).isNotEqualTo(first);
        assertThat(cases.status(first)).isEqualTo("OPEN");
        assertThat(cases.status(second)).isEqualTo("REFUSED");
        assertThat(cases.elements(first, "active")).contains("userTask_review");
    }
}
