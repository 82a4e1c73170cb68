package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/**
 * What happens when a step is not done in time. The appraisal of 1.004884 has 29 working hours: begun on Monday
 * 01/06/2026 at 07:30 it is due on Thursday at 14:00.
 */
@ProductTest
class LateStepTest {

    private static final String REMINDER = "2026-06-03T14:00";
    private static final String DUE = "2026-06-04T14:00";
    private static final String TWO_DAYS_LATE = "2026-06-08T14:00";

    @Autowired
    private DossierTrace trace;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingIsOutOfStep() {
        assertThat(invariants.violations()).isEmpty();
    }

    @Test
    void aStepClimbsTheLadderWithOneTimer() {
        String code = withTheOfficer();
        assertThat(alertTimers(code)).isEqualTo(1);

        // a working day before it is due, the officer is reminded
        passed("2026-06-03T13:59");
        assertThat(level(code)).isNull();
        passed(REMINDER);
        assertThat(level(code)).isEqualTo("GREEN");
        assertThat(alertTimers(code)).isEqualTo(1);

        // when it is due, the head of the division hears of it
        passed(DUE);
        assertThat(level(code)).isEqualTo("YELLOW");
        assertThat(alertTimers(code)).isEqualTo(1);

        // two working days later, the leader of the ward
        passed(TWO_DAYS_LATE);
        assertThat(level(code)).isEqualTo("RED");
        assertThat(alertTimers(code)).isZero();
        assertThat(alerts(code)).containsExactly("RED LEADER", "YELLOW HEAD", "GREEN OFFICER");
    }

    @Test
    void timersThatWereNotFetchedForDaysRaiseEveryLevelOnce() {
        String code = withTheOfficer();

        passed("2026-06-10T08:00");
        trace.fireDueTimers();

        assertThat(alerts(code)).containsExactly("RED LEADER", "YELLOW HEAD", "GREEN OFFICER");
    }

    @Test
    void aStepThatIsPausedAlertsNobody() {
        // given an outage from Wednesday to Friday, sixteen working hours
        String code = withTheOfficer();
        trace.at("2026-06-03T10:00");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE", "note", "Mất kết nối dữ liệu dân cư"));
        assertThat(alertTimers(code)).isZero();
        passed(DUE);
        assertThat(alerts(code)).isEmpty();

        // when work goes on
        trace.at("2026-06-05T10:00");
        trace.ask("head", code, "resume", Map.of());

        // then the reminder comes sixteen working hours later than it would have
        assertThat(alertTimers(code)).isEqualTo(1);
        passed("2026-06-05T13:59");
        assertThat(alerts(code)).isEmpty();
        passed("2026-06-05T14:00");
        assertThat(alerts(code)).containsExactly("GREEN OFFICER");
    }

    @Test
    void theEndOfTheStepEndsItsAlerts() {
        String code = withTheOfficer();
        passed(REMINDER);
        passed(DUE);

        trace.at("2026-06-05T09:00");
        trace.complete(code, "process");

        assertThat(alerts(code)).isEmpty();
        List<JsonNode> closed = escalations(code, "&state=CLOSED");
        assertThat(closed).hasSize(2).allSatisfy(alert -> {
            assertThat(alert.path("outcome").asString()).isEqualTo("LATE");
            // Thursday 14:00 to Friday 09:00
            assertThat(alert.path("lateMinutes").asInt()).isEqualTo(270);
        });
    }

    @Test
    void aSuperiorGivesTheLateStepToSomebodyElse() {
        // given a late appraisal
        String code = withTheOfficer();
        passed(DUE);
        String alert = escalations(code, "&level=YELLOW").get(0).path("id").asString();

        // when the head hands it over
        DossierTrace.Answer answer =
                trace.as("head", post("/api/escalations/" + alert + "/reassign"), Map.of("username", "cb009"));

        // then the other officer has it, late as it is, and the first has not
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("owner").path("username").asString()).isEqualTo("cb009");
        JsonNode task = trace.task("cb009", code, "process");
        assertThat(task.path("alertLevel").asString()).isEqualTo("YELLOW");
        String path = "/api/tasks/" + task.path("id").asString() + "/complete";
        Map<String, Object> draft = Map.of("data", Steps.ordinary("process"));
        assertThat(trace.as("officer", post(path), draft).status()).isEqualTo(409);
        assertThat(trace.as("cb009", post(path), draft).status()).isEqualTo(200);
    }

    @Test
    void anAlertIsNotReassignedByWhomItReminds() {
        String code = withTheOfficer();
        passed(REMINDER);
        String alert = escalations(code, "&level=GREEN").get(0).path("id").asString();

        DossierTrace.Answer answer =
                trace.as("officer", post("/api/escalations/" + alert + "/reassign"), Map.of("username", "cb009"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(trace.task("officer", code, "process")
                        .path("assignee")
                        .path("username")
                        .asString())
                .isEqualTo("officer");
    }

    @Test
    void aHandOverMeetsTheEndOfTheStep() {
        String code = withTheOfficer();
        passed(DUE);
        String alert = escalations(code, "&level=YELLOW").get(0).path("id").asString();
        String task = trace.task("officer", code, "process").path("id").asString();

        List<DossierTrace.Answer> answers = AtOnce.all(
                () -> trace.as("head", post("/api/escalations/" + alert + "/reassign"), Map.of("username", "cb009")),
                () -> trace.as(
                        "officer",
                        post("/api/tasks/" + task + "/complete"),
                        Map.of("data", Steps.ordinary("process"))));

        assertThat(answers)
                .extracting(DossierTrace.Answer::status)
                .containsOnlyOnce(200)
                .isSubsetOf(200, 404, 409);
    }

    @Test
    void theLedgerTellsWhoWasLate() {
        // given what the ward had done before
        trace.at("2026-06-01T07:30");
        JsonNode before = ward();

        // when one dossier is done in the last hour of its forty, and another on the Monday after
        String inTime = withTheOfficer();
        String late = withTheOfficer();
        trace.at("2026-06-05T16:30");
        trace.complete(inTime, "process", "review", "sign", "issue");
        trace.at("2026-06-08T09:00");
        trace.complete(late, "process", "review", "sign", "issue");

        // then each counts once
        JsonNode after = ward();
        assertThat(more("onTime", before, after)).isEqualTo(1);
        assertThat(more("late", before, after)).isEqualTo(1);
        assertThat(more("early", before, after)).isZero();
        assertThat(stageOf(inTime)).isEqualTo("ON_TIME 0");
        assertThat(stageOf(late)).isEqualTo("LATE 90");
    }

    private String withTheOfficer() {
        trace.at("2026-06-01T07:30");
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    private void passed(String moment) {
        trace.at(moment);
        trace.fireDueTimers();
    }

    private String level(String code) {
        JsonNode level = trace.task("officer", code, "process").path("alertLevel");
        return level.isNull() ? null : level.asString();
    }

    /** Open alerts of the appraisal, the most urgent first, with the role they went to. */
    private List<String> alerts(String code) {
        return escalations(code, "").stream()
                .map(alert -> alert.path("level").asString() + " "
                        + alert.path("addressee").path("role").asString())
                .toList();
    }

    private List<JsonNode> escalations(String code, String filter) {
        String step = jdbc.sql(
                        "SELECT name_vi FROM sla_clock WHERE dossier_code = ? AND element_id = 'userTask_process'")
                .param(code)
                .query(String.class)
                .single();
        List<JsonNode> found = new ArrayList<>();
        String next = "";
        do {
            var page = get("/api/escalations?limit=200&unit=26740" + filter).param("next", next);
            JsonNode body = trace.as("auditor", page, null).body();
            body.path("items").forEach(found::add);
            next = body.path("next").asString("");
        } while (!next.isEmpty());
        return found.stream()
                .filter(alert -> alert.path("dossierCode").asString().equals(code)
                        && alert.path("stepNameVi").asString().equals(step))
                .toList();
    }

    private int alertTimers(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_RU_JOB j JOIN sla_clock c ON c.clock_key = j.HANDLER_CFG_"
                        + " WHERE j.HANDLER_TYPE_ = 'sla-alert' AND c.dossier_code = ?"
                        + " AND c.element_id = 'userTask_process'")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private JsonNode ward() {
        for (JsonNode unit :
                trace.read("auditor", "/api/sla/units?period=2026-06").body().path("items")) {
            if (unit.path("unitCode").asString().equals(DossierTrace.WARD)) {
                return unit;
            }
        }
        return tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    }

    private static int more(String figure, JsonNode before, JsonNode after) {
        return after.path(figure).asInt(0) - before.path(figure).asInt(0);
    }

    private String stageOf(String code) {
        JsonNode outcomes = trace.read(
                        "auditor", "/api/sla/outcomes?unit=26740&kind=STAGE&from=2026-06-01&to=2026-06-30&limit=200")
                .body()
                .path("items");
        List<String> found = new ArrayList<>();
        outcomes.forEach(outcome -> {
            if (outcome.path("dossierCode").asString().equals(code)) {
                found.add(outcome.path("outcome").asString() + " "
                        + outcome.path("lateMinutes").asInt());
            }
        });
        return String.join(", ", found);
    }
}
