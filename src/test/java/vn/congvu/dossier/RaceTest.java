package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congvu.ProductTest;
import vn.congvu.dossier.DossierTrace.Answer;

/** People and timers who want the same dossier at the same moment: one succeeds, the others hear why not. */
@ProductTest
class RaceTest {

    private static final List<String> WARD_OFFICERS = List.of("officer", "officer.26740", "cb008");

    @Autowired
    private DossierTrace trace;

    @Autowired
    private Invariants invariants;

    @Autowired
    private ManagementService engine;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMondayMorning() {
        trace.at("2026-03-02T08:00");
    }

    @AfterEach
    void nothingIsOutOfStep() {
        assertThat(invariants.violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at once")
    @ValueSource(ints = {2, 20})
    void oneOfManyCompletionsCounts(int people) {
        String code = withTheOfficer();
        String task = openTask("officer", code, "process");

        List<Answer> answers = AtOnce.times(people, () -> complete("officer", task, Steps.ordinary("process")));

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, people - 1L));
        // one who had to wait for very long is only told to look again
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::type)
                .isSubsetOf("urn:congvu:problem:task-already-done", "urn:congvu:problem:modified-meanwhile");
        assertThat(trace.openSteps(code)).containsExactly("userTask_review");
        assertThat(outcomesOf(code, "userTask_process")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofTwoDecisionsTheFirstCounts() {
        // given a draft that the head approves in one window and returns in another
        String code = withTheOfficer();
        trace.complete(code, "process");
        String task = openTask("head", code, "review");

        List<Answer> answers = AtOnce.all(
                () -> complete("head", task, Steps.ordinary("review")), () -> complete("head", task, Steps.returns()));

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 1L));
        boolean approved = answers.get(0).status() == 200;
        assertThat(trace.openSteps(code)).containsExactly(approved ? "userTask_sign" : "userTask_process");
    }

    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {3, 21})
    void oneOfManyTakesTheTask(int people) {
        String code = trace.accepted("1.004884");
        String task = openTask("clerk", code, "receive");

        List<Answer> answers = AtOnce.all(Stream.generate(() -> List.of("clerk", "clerk.26740", "cb026"))
                .flatMap(List::stream)
                .limit(people)
                .map(clerk -> (java.util.concurrent.Callable<Answer>)
                        () -> trace.as(clerk, post("/api/tasks/" + task + "/claim"), Map.of()))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .extracting(answer ->
                        answer.body().path("assignee").path("username").asString())
                .as("only the one who has it may take it again")
                .containsOnly(assignee(task));
    }

    @RepeatedTest(5)
    void aWithdrawalMeetsACompletion() {
        String code = withTheOfficer();
        String task = openTask("officer", code, "process");

        List<Answer> answers = AtOnce.all(
                () -> complete("officer", task, Steps.ordinary("process")),
                () -> trace.ask("clerk", code, "withdraw", Map.of("reason", "Người nộp không còn nhu cầu.")));

        assertThat(answers).extracting(Answer::status).containsAnyOf(200).isSubsetOf(200, 404, 409);
        boolean withdrawn = answers.get(1).status() == 200;
        assertThat(trace.status(code)).isEqualTo(withdrawn ? "WITHDRAWN" : "PROCESSING");
        assertThat(trace.openSteps(code)).isEqualTo(withdrawn ? List.of() : List.of("userTask_review"));
    }

    @RepeatedTest(5)
    void aWithdrawalMeetsTheSignature() {
        String code = withTheOfficer();
        trace.complete(code, "process", "review");
        String task = openTask("leader", code, "sign");

        List<Answer> answers = AtOnce.all(
                () -> complete("leader", task, Steps.ordinary("sign")),
                () -> trace.ask("clerk", code, "withdraw", Map.of("reason", "Người nộp không còn nhu cầu.")));

        // then the result is signed or the dossier withdrawn, never both
        assertThat(statuses(answers)).containsEntry(200, 1L);
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 404, 409);
        assertThat(trace.status(code)).isEqualTo(answers.get(0).status() == 200 ? "PROCESSING" : "WITHDRAWN");
    }

    @RepeatedTest(5)
    void theApologyTimerMeetsACompletion() {
        // given a dossier of five working days on the morning of the fourth
        String code = withTheOfficer();
        String task = openTask("officer", code, "process");
        String timer = timerOf(code, "timer_apology");
        trace.at("2026-03-06T07:30");

        List<Boolean> done = AtOnce.all(
                () -> complete("officer", task, Steps.ordinary("process")).status() == 200, () -> fired(timer));

        // then whoever lost may try again
        if (!done.get(0)) {
            assertThat(complete("officer", task, Steps.ordinary("process")).status())
                    .isEqualTo(200);
        }
        if (!done.get(1)) {
            assertThat(fired(timer)).isTrue();
        }
        assertThat(trace.openSteps(code)).containsExactlyInAnyOrder("userTask_review", "userTask_apology");
    }

    @RepeatedTest(5)
    void theAlertTimerMeetsACompletion() {
        String code = withTheOfficer();
        String task = openTask("officer", code, "process");
        String timer = alertOf(task);
        trace.at("2026-03-09T17:00");

        List<Boolean> done = AtOnce.all(
                () -> complete("officer", task, Steps.ordinary("process")).status() == 200, () -> fired(timer));

        assertThat(done.get(0)).as("an alert stops nobody from working").isTrue();
        assertThat(outcomesOf(code, "userTask_process")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void theSupplementArrivesAsItsDeadlineEnds() {
        String code = withTheOfficer();
        trace.complete(code, "process", Steps.asksForSupplement("GIAY_TO_CU"));
        String timer = timerOf(code, "timer_supplementDeadline");
        trace.at("2026-03-23T17:00");

        List<Boolean> done = AtOnce.all(
                () -> received(
                        code,
                        trace.ask(
                                "clerk",
                                code,
                                "supplement",
                                Map.of("kind", "RECEIVED", "components", List.of("GIAY_TO_CU")))),
                () -> fired(timer));

        assertThat(done).containsOnlyOnce(true);
        assertThat(trace.status(code)).isEqualTo(done.get(0) ? "PROCESSING" : "STOPPED");
    }

    @RepeatedTest(3)
    void theClockIsStoppedOnce() {
        String code = withTheOfficer();

        List<Answer> answers = AtOnce.times(
                6,
                () -> trace.ask(
                        "head",
                        code,
                        "suspend",
                        Map.of("reason", "SYSTEM_OUTAGE", "note", "Mất kết nối dữ liệu dân cư")));

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 5L));
    }

    @Test
    void aHandOverMeetsACompletion() {
        String code = withTheOfficer();
        String task = openTask("officer", code, "process");

        List<Answer> answers = AtOnce.all(
                () -> complete("officer", task, Steps.ordinary("process")),
                () -> trace.as(
                        "head", post("/api/tasks/" + task + "/assign"), Map.of("username", WARD_OFFICERS.get(1))));

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 1L));
    }

    private String withTheOfficer() {
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    private String openTask(String user, String code, String step) {
        return trace.task(user, code, step).path("id").asString();
    }

    private Answer complete(String user, String task, Map<String, Object> data) {
        return trace.as(user, post("/api/tasks/" + task + "/complete"), Map.of("data", data));
    }

    private static boolean received(String code, Answer answer) {
        assertThat(answer.status()).as(code + " " + answer).isIn(200, 409);
        return answer.status() == 200;
    }

    /** As the job executor does it: a job that lost a race is tried again later. */
    private boolean fired(String job) {
        try {
            engine.executeJob(job);
            return true;
        } catch (RuntimeException lost) {
            assertThat(lost)
                    .satisfiesAnyOf(
                            e -> assertThat(e).hasMessageContaining("No job found"),
                            e -> assertThat(e).hasRootCauseInstanceOf(OptimisticLockingException.class),
                            e -> assertThat(e).isInstanceOf(OptimisticLockingException.class));
            return false;
        }
    }

    private String timerOf(String code, String element) {
        return engine.createJobQuery().activityId(element).active().list().stream()
                .filter(job -> jdbc.sql("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE ID_ = ? AND BUSINESS_KEY_ = ?")
                                .params(job.getProcessInstanceId(), code)
                                .query(Integer.class)
                                .single()
                        == 1)
                .map(Job::getId)
                .findFirst()
                .orElseThrow();
    }

    private String alertOf(String task) {
        return jdbc.sql("SELECT j.ID_ FROM ACT_RU_JOB j JOIN inbox_task i ON i.clock_key = j.HANDLER_CFG_"
                        + " WHERE i.task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private String assignee(String task) {
        return jdbc.sql("SELECT assignee FROM inbox_task WHERE task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private int outcomesOf(String code, String element) {
        return jdbc.sql("SELECT COUNT(*) FROM sla_outcome WHERE dossier_code = ? AND element_id = ?")
                .params(code, element)
                .query(Integer.class)
                .single();
    }

    private static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }
}
