package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.congvu.rulechange.ChangeTrace.calendar;
import static vn.congvu.rulechange.ChangeTrace.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.rulechange.ChangeTrace;

/**
 * The calendar changes while dossiers are on their way. One of five working days, accepted on Monday 06/07/2026 at 07:30,
 * is promised for Monday the 13th; its appraisal of 29 working hours is due on Thursday the 9th at 14:00.
 */
@ProductTest
class CalendarChangeTest {

    private static final String WARD = "26740";
    private static final String RECEIVED = "2026-07-06T07:30";

    @Autowired
    private DossierTrace trace;

    @Autowired
    private ChangeTrace changes;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    private final Deque<String> inForce = new ArrayDeque<>();

    @AfterEach
    void theCalendarIsAsItWas() {
        while (!inForce.isEmpty()) {
            changes.undone(inForce.pop());
        }
        assertThat(invariants.violations()).isEmpty();
    }

    @Test
    void aNewHolidayMovesEveryDateOfAnOpenDossier() {
        // given a dossier with its officer
        String code = withTheOfficer();
        assertThat(trace.promise(code)).isEqualTo("2026-07-13T17:00");
        assertThat(taskDue(code)).isEqualTo("2026-07-09T14:00");

        // when Thursday becomes a holiday on Tuesday
        trace.at("2026-07-07T09:00");
        apply(day("2026-07-09", "HOLIDAY"));

        // then promise, step and inbox show a working day more
        assertThat(trace.promise(code)).isEqualTo("2026-07-14T17:00");
        assertThat(taskDue(code)).isEqualTo("2026-07-10T14:00");
        // and the clock says why
        JsonNode statutory = trace.clocks(code).path("clocks").get(0);
        assertThat(statutory.path("sentenceVi").asString()).contains("14/07/2026 17:00");
        assertThat(statutory.path("events").get(1).path("kind").asString()).isEqualTo("CALENDAR");
    }

    @Test
    void alertsComeAtTheNewTime() {
        String code = withTheOfficer();
        trace.at("2026-07-07T09:00");
        apply(day("2026-07-09", "HOLIDAY"));

        passed("2026-07-09T14:00");
        assertThat(levels(code)).doesNotContain("YELLOW");
        passed("2026-07-10T13:59");
        assertThat(levels(code)).doesNotContain("YELLOW");
        passed("2026-07-10T14:00");
        assertThat(levels(code)).contains("YELLOW");
    }

    @Test
    void undoingBringsBackTheVerySameDates() {
        String code = withTheOfficer();
        List<String> before = dates(code);
        trace.at("2026-07-07T09:00");
        apply(day("2026-07-09", "HOLIDAY"), day("2026-07-10", "HOLIDAY"));
        assertThat(dates(code)).isNotEqualTo(before);

        trace.at("2026-07-08T09:00");
        changes.undone(inForce.pop());

        assertThat(dates(code)).isEqualTo(before);
        passed("2026-07-09T14:00");
        assertThat(levels(code)).contains("YELLOW");
    }

    @Test
    void aStormOfOneWardTouchesOnlyThatWard() {
        // given a dossier in the ward, and a joint one that has gone on to the department
        String ward = withTheOfficer();
        trace.at(RECEIVED);
        String elsewhere = trace.accepted("2.002755");
        trace.complete(elsewhere, "receive");
        trace.complete(elsewhere, "assign", Steps.assigning("officer"));
        trace.complete(elsewhere, "process", "review", "sign", "issue", "receive");
        String stepThere = stepDue(elsewhere);

        // when the ward reports on Wednesday that it was closed on Tuesday
        trace.at("2026-07-08T09:00");
        apply(day("2026-07-07", "LOCAL_CLOSURE", WARD));

        assertThat(trace.promise(ward)).isEqualTo("2026-07-14T17:00");
        assertThat(stepDue(elsewhere)).isEqualTo(stepThere);
    }

    @Test
    void aSwapTakesAndGivesADay() {
        String code = withTheOfficer();
        trace.at("2026-07-07T09:00");

        apply(day("2026-07-10", "SWAP_OFF"), day("2026-07-11", "SWAP_WORK"));

        // Friday is off and Saturday works: the fifth day still is Monday
        assertThat(trace.promise(code)).isEqualTo("2026-07-13T17:00");
        assertThat(taskDue(code)).isEqualTo("2026-07-09T14:00");
    }

    @Test
    void closedClocksNeverChange() {
        // given steps that are done, and a dossier that is
        String code = withTheOfficer();
        trace.complete(code, "process");
        String done = withTheOfficer();
        trace.complete(done, "process", "review", "sign", "issue", "return");
        List<String> closed = closed(code);
        List<String> ended = closed(done);

        trace.at("2026-07-07T09:00");
        apply(day("2026-07-09", "HOLIDAY"));

        assertThat(closed(code)).isEqualTo(closed).isNotEmpty();
        assertThat(closed(done)).isEqualTo(ended).isNotEmpty();
        changes.undone(inForce.pop());
        assertThat(closed(code)).isEqualTo(closed);
    }

    @Test
    void whatComesInLaterCountsByTheNewEdition() {
        String before = withTheOfficer();
        trace.at("2026-07-07T09:00");
        apply(day("2026-07-09", "HOLIDAY"));

        String after = trace.accepted("1.004884");
        trace.complete(before, "process");

        assertThat(trace.promise(after)).isEqualTo("2026-07-15T17:00");
        assertThat(jdbc.sql("SELECT DISTINCT calendar_version FROM sla_clock WHERE state <> 'STOPPED'"
                                + " AND dossier_code IN (?, ?)")
                        .params(before, after)
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void aPausedDossierIsGivenTheHolidayBackOnce() {
        // given a dossier that stands still from Wednesday on
        String code = withTheOfficer();
        trace.at("2026-07-08T07:30");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE", "note", "Mất kết nối"));

        // when Thursday becomes a holiday, and work goes on on Friday
        apply(day("2026-07-09", "HOLIDAY"));
        trace.at("2026-07-10T07:30");
        trace.ask("head", code, "resume", Map.of());

        // then two of its days are gone, one by the outage and one by the holiday
        assertThat(trace.promise(code)).isEqualTo("2026-07-15T17:00");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final void apply(Map<String, Object>... days) {
        inForce.push(changes.applied(calendar(days)));
    }

    private String withTheOfficer() {
        trace.at(RECEIVED);
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    private void passed(String moment) {
        trace.at(moment);
        trace.fireDueTimers();
    }

    private String taskDue(String code) {
        return DossierTrace.local(trace.task("officer", code, "process").path("dueAt"));
    }

    private String stepDue(String code) {
        String due = null;
        for (JsonNode clock : trace.clocks(code).path("clocks")) {
            if (clock.path("kind").asString().equals("STEP")) {
                due = DossierTrace.local(clock.path("dueAt"));
            }
        }
        return due;
    }

    private List<String> dates(String code) {
        List<String> dates = new ArrayList<>();
        trace.clocks(code)
                .path("clocks")
                .forEach(clock ->
                        dates.add(clock.path("kind").asString() + " " + DossierTrace.local(clock.path("dueAt"))));
        dates.add(trace.promise(code));
        dates.add(taskDue(code));
        return dates;
    }

    private List<String> closed(String code) {
        return jdbc.sql(
                        "SELECT CONCAT(clock_key, ' ', due_at, ' ', calendar_version, ' ', outcome, ' ', worked_minutes)"
                                + " FROM sla_clock WHERE dossier_code = ? AND state = 'STOPPED' ORDER BY id")
                .param(code)
                .query(String.class)
                .list();
    }

    private List<String> levels(String code) {
        List<String> levels = new ArrayList<>();
        String next = "";
        do {
            var page = get("/api/escalations?limit=200&unit=" + WARD).param("next", next);
            JsonNode body = trace.as("auditor", page, null).body();
            body.path("items").forEach(alert -> {
                if (alert.path("dossierCode").asString().equals(code)) {
                    levels.add(alert.path("level").asString());
                }
            });
            next = body.path("next").asString("");
        } while (!next.isEmpty());
        return levels;
    }
}
