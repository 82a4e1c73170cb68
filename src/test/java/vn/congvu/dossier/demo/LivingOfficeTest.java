package vn.congvu.dossier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.web.time.ProductClock;
import vn.congvu.workflow.DueTimers;
import vn.congvu.workflow.inbox.Inbox;
import vn.congvu.workflow.inbox.InboxFilter;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.InboxTasks;

/**
 * What the demonstration promises to a newcomer, whatever day it is. A product of its own in the profile {@code demo};
 * every play is undone after its test.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:living-office;MODE=MySQL;DB_CLOSE_DELAY=-1",
            "congvu.engine.job-executor.active=false",
            "congvu.demo.dossiers=false",
            "congvu.demo.exams=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
class LivingOfficeTest {

    private final WorkingCalendar calendar = new WorkingCalendars().current();

    @Autowired
    private LivingOffice office;

    @Autowired
    private Player player;

    @Autowired
    private Cast cast;

    @Autowired
    private ProductClock clock;

    @Autowired
    private DueTimers timers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxTasks tasks;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void itIsNowAgain() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "2026-03-11T10:20, a Wednesday",
        "2026-03-15T09:00, a Sunday",
        "2026-02-23T07:40, the Monday after Tết",
    })
    void aNewcomerFindsALivingOffice(String today, String day) {
        // given
        Instant now = itIs(today);

        // when
        office.fill();

        // then
        assertThat(clock.instant()).as("the clock is back").isEqualTo(now);
        dossiersInEveryState();
        resultsEarlyOnTimeAndLate();
        alertsOfEveryLevel();
        workForEveryAlias();
        whatTheOfficersDeskShows(now);
        whatTheCounterShows(now);
        apologies();
        nothingIsDatedInTheFuture(now);
        theBooksAgree();
        assertThat(timers.fireEarliest(now, due -> {}))
                .as("a timer was left behind")
                .isFalse();
    }

    private void dossiersInEveryState() {
        assertThat(texts("SELECT status FROM dossier"))
                .hasSizeGreaterThan(40)
                .contains(
                        "SUBMITTED",
                        "REJECTED",
                        "PROCESSING",
                        "SUPPLEMENT_REQUESTED",
                        "WITHDRAWN",
                        "STOPPED",
                        "DONE",
                        "RETURNED");
        assertThat(texts("SELECT DISTINCT receiving_institution FROM dossier"))
                .contains("26740", "27553", "26732", "TTPVHCC");
        assertThat(texts("SELECT clock_state FROM inbox_task")).as("an outage").contains("PAUSED");
    }

    private void resultsEarlyOnTimeAndLate() {
        assertThat(texts("SELECT outcome FROM sla_outcome WHERE kind = 'STATUTORY'"))
                .contains("EARLY", "ON_TIME", "LATE", "CANCELLED");
    }

    private void alertsOfEveryLevel() {
        assertThat(texts("SELECT e.level FROM escalation e JOIN inbox_task t ON t.clock_key = e.clock_key"
                        + " WHERE e.state = 'OPEN' AND t.step_key = 'process' AND t.assignee = 'officer'"))
                .as("the officer is more than two working days late with something")
                .contains("GREEN", "YELLOW", "RED");
        assertThat(texts("SELECT e.level FROM escalation e JOIN inbox_task t ON t.clock_key = e.clock_key"
                        + " WHERE e.state = 'OPEN' AND t.step_key = 'review'"))
                .as("a review is late, by less than two working days")
                .contains("YELLOW")
                .doesNotContain("RED");
    }

    private void workForEveryAlias() {
        for (String alias : List.of("clerk", "officer", "head", "leader", "registry")) {
            cast.as(alias, () -> {
                Inbox.Counts counts = inbox.counts(new InboxFilter(InboxFilter.View.MINE, null, null, null));
                assertThat(counts.mine()).as("taken by " + alias).isPositive();
                assertThat(counts.unit()).as("waits for the group of " + alias).isPositive();
            });
        }
        assertThat(tasks.findAll())
                .extracting(InboxTask::candidateGroup)
                .contains(
                        "head:SNV-NCC",
                        "officer:SNV-NCC",
                        "leader:SNV",
                        "registry:SNV-VP",
                        "officer:VPUB",
                        "clerk:TTPVHCC");
    }

    private void whatTheOfficersDeskShows(Instant now) {
        Instant closing = new OfficeDays(calendar, now)
                .day(0)
                .atTime(LocalTime.of(17, 0))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        List<InboxTask> desk = tasks.findAll().stream()
                .filter(task -> "officer".equals(task.assignee()))
                .toList();
        assertThat(desk).as("due today").anyMatch(task -> closing.equals(task.dueAt()));
        assertThat(desk).as("time enough").anyMatch(task -> task.dueAt().isAfter(closing));
        assertThat(desk).as("a draft is saved").anyMatch(task -> task.draftData() != null);
    }

    private void whatTheCounterShows(Instant now) {
        List<Duration> left = tasks.findAll().stream()
                .filter(task -> task.stepKey().equals("intake") && task.dueAt().isAfter(now))
                .map(task -> calendar.worked(now, task.dueAt()))
                .toList();
        assertThat(left).as("just submitted").anyMatch(time -> time.compareTo(Duration.ofHours(7)) > 0);
        assertThat(left).as("near its eight hours").anyMatch(time -> time.compareTo(Duration.ofHours(1)) < 0);
    }

    private void apologies() {
        assertThat(tasks.findAll())
                .filteredOn(task -> task.stepKey().equals("apology"))
                .extracting(InboxTask::candidateGroup)
                .contains("leader:26740-LD", "leader:SNV");
        assertThat(count("dossier WHERE extensions = 1 AND status = 'PROCESSING'"))
                .isPositive();
    }

    private void nothingIsDatedInTheFuture(Instant now) {
        LocalDateTime utc = LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC);
        for (String written : List.of(
                "dossier.submitted_at",
                "dossier.accepted_at",
                "dossier.finished_at",
                "dossier.returned_at",
                "dossier_history.happened_at",
                "dossier_slip.issued_at",
                "sla_event.happened_at",
                "sla_outcome.ended_at",
                "escalation.raised_at",
                "inbox_task.created_at",
                "inbox_task.draft_saved_at",
                "ACT_HI_ACTINST.START_TIME_")) {
            String[] place = written.split("\\.");
            assertThat(jdbc.queryForObject("SELECT MAX(" + place[1] + ") FROM " + place[0], LocalDateTime.class))
                    .as(written)
                    .isBeforeOrEqualTo(utc);
        }
    }

    /** Inbox, ledger and engine tell the same story. */
    private void theBooksAgree() {
        assertThat(tasks.count()).as("tasks of the inbox and of the engine").isEqualTo(count("ACT_RU_TASK"));
        assertThat(count("sla_clock WHERE state = 'STOPPED'"))
                .as("one outcome for every stopped clock")
                .isEqualTo(count("sla_outcome"));
        String ended = "(SELECT code FROM dossier WHERE status IN ('REJECTED', 'WITHDRAWN', 'STOPPED', 'RETURNED'))";
        assertThat(count("sla_clock WHERE state <> 'STOPPED' AND dossier_code IN " + ended))
                .isZero();
        assertThat(count("inbox_task WHERE dossier_code IN " + ended)).isZero();
        assertThat(count("escalation WHERE state <> 'CLOSED' AND dossier_code IN " + ended))
                .isZero();
    }

    @Test
    void anOfficeThatHasDossiersIsLeftAlone() {
        itIs("2026-03-11T10:20");
        player.play(Scenario.read("""
                - shows: the only one
                  procedure: "1.004884"
                  applicant: UD0019
                  course: -1 08:15 submit
                """));

        office.fill();
        office.fill();

        assertThat(count("dossier")).isOne();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aPlayThatBreaksOffLeavesNothingBehind() {
        // given a dossier that is handed in well, and then signed by nobody knows whom
        Instant now = itIs("2026-03-11T10:20");
        Scenario broken = Scenario.read("""
                - shows: signed before it is written
                  procedure: "1.004884"
                  applicant: UD0019
                  course: |
                    -2 08:15  submit
                    -1 08:15  sign
                """);

        // when
        assertThatThrownBy(() -> player.play(broken)).isInstanceOf(UnreadableScenario.class);

        // then
        assertThat(count("dossier")).isZero();
        assertThat(count("ACT_RU_TASK")).isZero();
        assertThat(clock.instant()).isEqualTo(now);
    }

    private Instant itIs(String local) {
        Instant now = LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
        clock.stopAt(now);
        return now;
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private long count(String what) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + what, Long.class);
    }
}
