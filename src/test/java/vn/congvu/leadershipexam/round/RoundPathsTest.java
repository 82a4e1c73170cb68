package vn.congvu.leadershipexam.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.leadershipexam.round.ExamTrace.AUTHORITY;
import static vn.congvu.leadershipexam.round.ExamTrace.DRAFTER;
import static vn.congvu.leadershipexam.round.ExamTrace.HEAD;
import static vn.congvu.leadershipexam.round.ExamTrace.POST_UNIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.registration.Candidate;

/** A round, walked over every path of its models. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundPathsTest {

    private static final List<String> MODELS = List.of(
            "leadership-exam",
            "leadership-exam-council",
            "leadership-exam-registration",
            "leadership-exam-written",
            "leadership-exam-appeal",
            "leadership-exam-defence",
            "leadership-exam-appointment");

    private final Set<String> walked = new TreeSet<>();

    @Autowired
    private ExamTrace exam;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @AfterAll
    void everyElementHasBeenReached() {
        MODELS.forEach(model -> assertThat(walked).as(model).containsAll(drawn(model)));
    }

    private Set<String> drawn(String model) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(node -> model + "/" + node.getId())
                .collect(Collectors.toSet());
    }

    private void walked(String code) {
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .forEach(element -> walked.add(element.getProcessDefinitionKey() + "/" + element.getActivityId()));
    }

    @Test
    void aRoundGoesFromThePolicyToTheArchiveAndItsWinnerIsAppointedAndTrained() {
        String code = exam.published(ExamTrace.draft());
        assertThat(code).startsWith("TTLD-SNV-260302-");
        String winner = exam.candidate(code, 1, "officer.SNV-LDTL", Candidate.Status.WINNER);
        exam.won(code, 1);
        exam.pass(code, "publishResult");
        assertThat(exam.phase(code, 1)).isEqualTo("RESULT");
        assertThat(exam.active(code)).contains("userTask_completeFile", "userTask_superviseReport");

        Map<String, Object> complete = Map.of("complete", true, "originals", true);
        assertThat(exam.card("officer.SNV-LDTL", code, "completeFile")
                        .path("procedureName")
                        .asString())
                .startsWith("Vị trí 1 · Hội đồng 1 · ");
        assertThat(exam.complete("officer.STP", code, "completeFile", complete).status())
                .isIn(403, 404);
        exam.complete("officer.SNV-LDTL", code, "completeFile", complete).expect(200);
        Map<String, Object> proposes = Map.of("decision", "propose", "number", "7/TTr", "metOn", "2026-07-20");
        exam.complete(POST_UNIT, code, "personnelProcess", proposes).expect(200);
        Map<String, Object> signs = Map.of("number", "99/QĐ", "effectiveOn", "2026-08-01", "signed", true);
        exam.complete(AUTHORITY, code, "signAppointment", signs).expect(200);
        assertThat(exam.tasksOf(code, "training")).hasSize(2);
        assertThat(exam.card(DRAFTER, code, "training").path("procedureNameEn").asString())
                .contains(" – Post 1 · Council 1 · ");
        assertThat(exam.tasksOf(code, "training").stream()
                        .map(task -> ExamTrace.local(task.getDueDate().toInstant())))
                .containsExactlyInAnyOrder("2027-02-01T17:00", "2027-08-01T17:00");

        exam.at("2026-12-01T09:00");
        Map<String, Object> trained = Map.of("completedOn", "2026-11-30", "certificate", "CC-1");
        exam.complete(DRAFTER, code, "training", trained).expect(200);
        exam.complete(DRAFTER, code, "training", trained).expect(200);
        exam.pass(code, "superviseReport");
        exam.pass(code, "archive");
        assertThat(exam.phase(code, 1)).isEqualTo("ARCHIVED");
        assertThat(exam.status(code)).isEqualTo("ENDED");
        assertThat(exam.line(code, 1, "training").path("state").asString()).isEqualTo("DONE");
        assertThat(winner).isNotBlank();
        walked(code);
    }

    /** In a ward the leaders sit in a unit of their own; whoever gets the task may read what it is about. */
    @Test
    void theLeadersOfAWardReadOfThePostTheyCarryThePersonnelProcessFor() {
        String code = exam.published(ExamTrace.draft(
                List.of(ExamTrace.council(1, "CITY", "SNV")),
                List.of(ExamTrace.post(1, 1, "25747", "HEAD_OF_DIVISION"))));
        exam.candidate(code, 1, "officer.SNV-LDTL", Candidate.Status.WINNER);
        exam.won(code, 1);
        exam.pass(code, "publishResult");
        assertThat(exam.appointments("officer.SNV-LDTL", code)).hasSize(1);
        exam.complete("officer.SNV-LDTL", code, "completeFile", Map.of("complete", true, "originals", true))
                .expect(200);

        JsonNode task = exam.card("leader.25747", code, "personnelProcess");

        assertThat(task.path("can").path("claim").asBoolean()).isTrue();
        assertThat(exam.appointments("leader.25747", code)).hasSize(1);
        assertThat(exam.appointments("leader.25750", code)).isEmpty();
    }

    @Test
    void withoutThePolicyThereIsNoExam() {
        String code = exam.opened(ExamTrace.draft());
        exam.complete(
                        AUTHORITY,
                        code,
                        "answerPolicy",
                        Map.of("decision", "refuse", "number", "13/UBND", "reason", "Chưa có biên chế cho vị trí này."))
                .expect(200);
        assertThat(exam.status(code)).isEqualTo("REFUSED");
        assertThat(exam.phase(code, 1)).isEqualTo("STOPPED");
        assertThat(exam.active(code)).isEmpty();
        walked(code);
    }

    @Test
    void aPlanThatIsReturnedIsWrittenAgain() {
        String code = exam.opened(ExamTrace.draft());
        exam.complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12/UBND"))
                .expect(200);
        exam.complete(DRAFTER, code, "draftPlan", ExamTrace.planned()).expect(200);
        exam.complete(
                        AUTHORITY,
                        code,
                        "approvePlan",
                        Map.of("decision", "return", "reason", "Thiếu nội dung quy chế thi."))
                .expect(200);
        assertThat(exam.active(code)).containsExactly("userTask_draftPlan");
        walked(code);
    }

    @Test
    void postsWithFewerThanTwoAreStoppedAndTheCouncilEndsWhenNoneIsLeft() {
        String code = exam.registered(ExamTrace.draft());
        exam.candidate(code, 1, "cb050", Candidate.Status.ELIGIBLE);
        exam.pass(code, "vet");
        assertThat(exam.active(code)).contains("userTask_decideFew");
        exam.pass(code, "decideFew", Map.of("decision", "stop"));
        assertThat(exam.round(code).path("posts").path(0).path("state").asString())
                .isEqualTo("STOPPED");
        assertThat(exam.phase(code, 1)).isEqualTo("STOPPED");
        assertThat(exam.status(code)).isEqualTo("STOPPED");
        assertThat(exam.told("cb050", code)).isEqualTo(1);
        walked(code);
    }

    @Test
    void registrationIsExtendedWhenFewerThanTwoAreEligibleAndLaterDatesMoveAlong() {
        String code = exam.registered(ExamTrace.draft());
        exam.candidate(code, 1, "cb050", Candidate.Status.ELIGIBLE);
        exam.pass(code, "vet");
        exam.pass(code, "decideFew", Map.of("decision", "extend"));
        assertThat(exam.phase(code, 1)).isEqualTo("REGISTRATION");
        assertThat(exam.date(code, 1, "registrationCloses")).isEqualTo("2026-05-04T17:00");
        assertThat(exam.date(code, 1, "paperStarts")).isEqualTo("2026-05-30T08:00");
        assertThat(exam.told("cb050", code, "đến 04/05/2026 17:00; thi viết lúc 30/05/2026 08:00"))
                .isOne();
        exam.candidate(code, 1, "cb041", Candidate.Status.ELIGIBLE);
        exam.when("2026-05-04T17:00");
        assertThat(exam.phase(code, 1)).isEqualTo("VETTING");
        exam.pass(code, "vet");
        assertThat(exam.active(code)).contains("userTask_assignSeats");
        walked(code);
    }

    @Test
    void onePostOfTwoIsStoppedAndTheExamGoesOnWithTheOther() {
        String code = exam.registered(ExamTrace.draft(
                List.of(ExamTrace.council(1, "CITY", "SNV")),
                List.of(
                        ExamTrace.post(1, 1, "STP", "DEPUTY_DIRECTOR"),
                        ExamTrace.post(2, 1, "STC", "DEPUTY_DIRECTOR"))));
        exam.eligible(code, 1);
        exam.pass(code, "vet");
        exam.pass(code, "decideFew", Map.of("decision", "stop"));
        assertThat(exam.active(code)).contains("userTask_assignSeats");
        assertThat(exam.round(code).path("posts").path(0).path("state").asString())
                .isEqualTo("OPEN");
        walked(code);
    }

    @Test
    void appealsAreMarkedByOthersAndDecidedByTheCouncil() {
        String code = exam.marked(ExamTrace.draft());
        assertThat(exam.told("cb051", code, "phúc khảo chậm nhất 01/06/2026 17:00"))
                .as("a candidate")
                .isOne();
        exam.appeal(code);
        assertThat(exam.phase(code, 1)).isEqualTo("APPEAL");
        assertThat(exam.date(code, 1, "appealsClose")).isEqualTo("2026-06-01T17:00");
        exam.when("2026-06-01T16:59");
        assertThat(exam.active(code)).contains("timer_appealsClose");
        exam.when("2026-06-01T17:00");
        exam.pass(code, "markAppeals");
        exam.pass(code, "decideAppeals");
        assertThat(exam.phase(code, 1)).isEqualTo("DEFENCE");
        walked(code);
    }

    @Test
    void aResultThatIsNotApprovedIsDrawnUpAgain() {
        String code = exam.marked(ExamTrace.draft());
        exam.when("2026-06-01T17:00");
        exam.when("2026-07-10T17:00");
        exam.when("2026-07-15T08:00");
        exam.pass(code, "defend");
        assertThat(exam.phase(code, 1)).isEqualTo("SUMMARY");
        exam.pass(code, "drawUpResult");
        exam.pass(code, "approveResult", Map.of("decision", "return"));
        assertThat(exam.active(code)).contains("userTask_drawUpResult");
        walked(code);
    }

    @Test
    void aWinnerThePersonnelProcessDecidesAgainstIsNotAppointed() {
        String code = exam.published(ExamTrace.draft());
        exam.candidate(code, 1, "officer.SNV-LDTL", Candidate.Status.WINNER);
        exam.won(code, 1);
        exam.pass(code, "publishResult");
        exam.complete("officer.SNV-LDTL", code, "completeFile", Map.of("complete", true, "originals", true))
                .expect(200);
        exam.complete(
                        POST_UNIT,
                        code,
                        "personnelProcess",
                        Map.of(
                                "decision",
                                "refuse",
                                "number",
                                "8/TTr",
                                "metOn",
                                "2026-07-20",
                                "reason",
                                "Không đủ phiếu đồng ý của tập thể lãnh đạo."))
                .expect(200);
        assertThat(exam.round(code).path("posts").path(0).path("state").asString())
                .isEqualTo("UNFILLED");
        assertThat(exam.active(code)).doesNotContain("userTask_training");
        walked(code);
    }

    @Test
    void aWinnerFromOutsideCompletesTheFileAtTheAppointmentItself() {
        String code = exam.published(ExamTrace.draft());
        exam.candidate(code, 1, "uv01", Candidate.Status.WINNER);
        exam.won(code, 1);
        assertThat(exam.appointments("uv01", code)).isEmpty();
        exam.pass(code, "publishResult");
        assertThat(exam.appointments("uv02", code)).isEmpty();
        assertThat(exam.appointments("uv01", code)).hasSize(1);
        assertThat(exam.ask("uv02", code, "appointments/1/complete-file", null).status())
                .isEqualTo(404);
        exam.ask("uv01", code, "appointments/1/complete-file", null).expect(200);
        assertThat(exam.active(code)).contains("userTask_personnelProcess");
        walked(code);
    }

    @Test
    void aRoundIsStoppedByDecisionWhereverItStands() {
        String code = exam.marked(ExamTrace.draft());
        long before = exam.told("cb051", code);
        exam.ask(HEAD, code, "stop", ExamTrace.decision("20/QĐ")).expect(200);
        assertThat(exam.status(code)).isEqualTo("STOPPED");
        assertThat(exam.told("cb051", code)).as("a candidate").isEqualTo(before + 1);
        assertThat(exam.phase(code, 1)).isEqualTo("STOPPED");
        assertThat(exam.active(code)).isEmpty();
        walked(code);
    }

    @Test
    void twoCouncilsOfTwoLevelsGoTheirWaysInOneRound() {
        String code = exam.announced(ExamTrace.draft(
                List.of(ExamTrace.council(1, "CITY", "SNV"), ExamTrace.council(2, "UNIT", "STP")),
                List.of(ExamTrace.post(1, 1, "STC", "DIRECTOR"), ExamTrace.post(2, 2, "STP", "HEAD_OF_DIVISION"))));
        assertThat(exam.tasksOf(code, "formBodies")).hasSize(2);
        assertThat(exam.rows(HEAD, code))
                .extracting(row -> row.path("procedureName").asString())
                .containsExactlyInAnyOrder(
                        "Hội đồng 1 · Thi tuyển chức danh lãnh đạo, quản lý",
                        "Hội đồng 2 · Thi tuyển chức danh lãnh đạo, quản lý");
        assertThat(exam.rows(DRAFTER, code))
                .as("the council room is closed to them")
                .isEmpty();
        exam.pass(code, "formBodies");
        exam.when("2026-04-20T17:00");
        exam.eligible(code, 2);
        exam.pass(code, "vet");
        exam.pass(code, "decideFew", Map.of("decision", "stop"));
        assertThat(exam.phase(code, 1)).isEqualTo("STOPPED");
        assertThat(exam.phase(code, 2)).isEqualTo("LISTED");
        assertThat(exam.status(code)).isEqualTo("RUNNING");
        exam.pass(code, "assignSeats");
        exam.pass(code, "sealPapers");
        exam.when("2026-05-16T08:00");
        assertThat(exam.phase(code, 2)).isEqualTo("WRITTEN");
        assertThat(exam.line(code, 1, "vet").path("state").asString()).isEqualTo("DONE");
        assertThat(exam.line(code, 1, "sitPaper").path("state").asString()).isEqualTo("SKIPPED");
        assertThat(exam.line(code, 2, "sitPaper").path("state").asString()).isEqualTo("RUNNING");
        walked(code);
    }
}
