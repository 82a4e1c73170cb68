package vn.congvu.escalation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.organisation.Absence;
import vn.congvu.organisation.Absences;
import vn.congvu.organisation.Organisation;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** A step of four hours of a division in Côn Đảo, due on Monday at 11:30 and raised to yellow at noon. */
@ProductTest
@Transactional
class EscalationApiTest {

    private static final String ZONE = "26732";
    private static final String DIVISION = ZONE + "-VHXH";

    private final String dossier = "C-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private ProductClock clock;

    @Autowired
    private Absences absences;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void raise() {
        var step = ClockSample.step(dossier)
                .unit(DIVISION, ZONE)
                .group("officer:" + DIVISION)
                .owner("officer." + ZONE)
                .term("PT4H");
        var key = ledger.open(step.startedAt(at("02/03/2026 07:30"))).key();
        watch.raise(key, at("02/03/2026 12:00"));
        clock.stopAt(at("02/03/2026 14:30"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theHeadOfTheUnitSeesWhatIsLateTheMostUrgentFirst() throws Exception {
        listed("head." + ZONE, "")
                .andExpect(jsonPath("$.items[*].level", contains("YELLOW", "GREEN")))
                .andExpect(jsonPath("$.items[0].dossierCode").value(dossier))
                .andExpect(jsonPath("$.items[0].state").value("OPEN"))
                .andExpect(jsonPath("$.items[0].stepNameVi").value("Thẩm định hồ sơ"))
                .andExpect(jsonPath("$.items[0].unitName").value("Phòng Văn hóa - Xã hội đặc khu Côn Đảo"))
                .andExpect(jsonPath("$.items[0].dueAt").value("2026-03-02T11:30:00+07:00"))
                .andExpect(jsonPath("$.items[0].lateMinutes").value(90))
                .andExpect(jsonPath("$.items[0].addressee.username").value("head." + ZONE))
                .andExpect(jsonPath("$.items[0].addressee.roleVi").value("Lãnh đạo phòng"))
                .andExpect(jsonPath("$.items[0].owner.username").value("officer." + ZONE))
                .andExpect(jsonPath(
                        "$.items[0].actions", containsInAnyOrder("acknowledge", "snooze", "explain", "reassign")))
                .andExpect(jsonPath("$.items[0].history[*].kind", contains("RAISED")));
    }

    @Test
    void anOfficerSeesOnlyTheOwnReminder() throws Exception {
        listed("officer." + ZONE, "")
                .andExpect(jsonPath("$.items[*].level", contains("GREEN")))
                .andExpect(jsonPath("$.items[0].actions", contains("acknowledge", "snooze", "explain")));
    }

    @Test
    void anotherWardSeesNothing() throws Exception {
        listed("manager.26740", "?unit=" + ZONE).andExpect(jsonPath("$.items", empty()));
        act("manager.26740", "acknowledge", "{}").andExpect(status().isNotFound());
    }

    @Test
    void anAuditorLooksOn() throws Exception {
        listed("auditor", "?unit=" + ZONE)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].actions", empty()));
        act("auditor", "acknowledge", "{}").andExpect(status().isForbidden());
    }

    @Test
    void theListIsFilteredByLevelAndStateAndComesInPages() throws Exception {
        listed("leader." + ZONE, "?level=GREEN").andExpect(jsonPath("$.items", hasSize(1)));
        listed("leader." + ZONE, "?state=CLOSED").andExpect(jsonPath("$.items", empty()));

        var first = listed("leader." + ZONE, "?limit=1")
                .andExpect(jsonPath("$.items[0].level").value("YELLOW"));
        String next = JsonPath.read(first.andReturn().getResponse().getContentAsString(), "$.next");

        listed("leader." + ZONE, "?limit=1&next=" + next)
                .andExpect(jsonPath("$.items[*].level", contains("GREEN")))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void aForgedCursorIsAProblem() throws Exception {
        web.perform(get("/api/escalations?next=YWJj").with(httpBasic("head." + ZONE, "congvu")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theHistorySaysWhomItWasDeliveredToAndWhoSawItFirstWhen() throws Exception {
        listed("head." + ZONE, "?level=YELLOW")
                .andExpect(jsonPath("$.items[0].history[0].text").value("Gửi: " + fullName("head." + ZONE)));

        act("head." + ZONE, "seen", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.history[*].kind", contains("RAISED", "SEEN")))
                .andExpect(jsonPath("$.history[1].by.username").value("head." + ZONE))
                .andExpect(jsonPath("$.history[1].at").value("2026-03-02T14:30:00+07:00"));

        // the second time is no news, what a superior sees is, and who only looks on leaves no trace
        clock.stopAt(at("02/03/2026 15:00"));
        act("head." + ZONE, "seen", "{}").andExpect(jsonPath("$.history", hasSize(2)));
        act("leader." + ZONE, "seen", "{}").andExpect(jsonPath("$.history", hasSize(3)));
        act("auditor", "seen", "{}").andExpect(status().isOk()).andExpect(jsonPath("$.history", hasSize(3)));
        act("manager.26740", "seen", "{}").andExpect(status().isNotFound());
    }

    @Test
    void whoeverStandsInIsNamedWithWhomTheyStandInForAndSeesTheAlert() throws Exception {
        // given a head who is away on the day the next alert is raised
        absences.enter(new Absence(
                UUID.randomUUID().toString(),
                "head." + ZONE,
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 4),
                "registry." + ZONE,
                "Họp",
                "head." + ZONE,
                clock.instant(),
                null));
        var other = ledger.open(ClockSample.step(dossier + "-2")
                .unit(DIVISION, ZONE)
                .group("officer:" + DIVISION)
                .term("PT4H")
                .startedAt(at("03/03/2026 07:30")));

        watch.raise(other.key(), at("03/03/2026 11:30"));

        listed("registry." + ZONE, "?level=YELLOW")
                .andExpect(jsonPath("$.items[*].addressee.username", contains("registry." + ZONE)))
                .andExpect(jsonPath("$.items[0].history[0].text")
                        .value("Gửi: " + fullName("registry." + ZONE) + " (thay cho " + fullName("head." + ZONE) + ")"))
                .andExpect(jsonPath("$.items[0].history[0].textEn", containsString("(in place of ")));
        web.perform(get("/api/notifications").with(httpBasic("registry." + ZONE, "congvu")))
                .andExpect(jsonPath("$.items[0].textVi", containsString("(thay cho ")));
    }

    @Test
    void raisingTellsTheAddressee() throws Exception {
        web.perform(get("/api/notifications").with(httpBasic("head." + ZONE, "congvu")))
                .andExpect(jsonPath("$.items[0].kind").value("ALERT"))
                .andExpect(jsonPath("$.items[0].textVi").value("Cảnh báo vàng: Thẩm định hồ sơ, hồ sơ " + dossier));
    }

    @Test
    void theLadderIsThereToRead() throws Exception {
        web.perform(get("/api/escalations/ladder").with(httpBasic("officer." + ZONE, "congvu")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.kind=='STEP')].level", contains("GREEN", "YELLOW", "RED")))
                .andExpect(jsonPath("$.items[?(@.kind=='STEP' && @.level=='RED')].workingMinutes", contains(960)))
                .andExpect(jsonPath("$.items[?(@.kind=='STATUTORY' && @.promise==false)].level", contains("RED")))
                .andExpect(jsonPath("$.items[?(@.level=='APOLOGY' && @.kind=='COMMITTED')].condition", hasSize(2)))
                .andExpect(jsonPath("$.items[0].basis").isNotEmpty())
                .andExpect(jsonPath("$.items[0].version").isNumber());
    }

    @Test
    void acknowledgingIsRememberedAndDoneOnce() throws Exception {
        act("head." + ZONE, "acknowledge", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ACKNOWLEDGED"))
                .andExpect(jsonPath("$.history[1].kind").value("ACKNOWLEDGED"))
                .andExpect(jsonPath("$.history[1].by.username").value("head." + ZONE));

        act("head." + ZONE, "acknowledge", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:escalation-acknowledged"))
                .andExpect(jsonPath("$.state").value("ACKNOWLEDGED"));
    }

    @Test
    void itIsPutOffForTwoWorkingDaysAtMostAndTwiceAtMost() throws Exception {
        // Wednesday at the closing hour is the end of the second working day after Monday
        snooze("2026-03-04T17:01:00+07:00").andExpect(status().isBadRequest());
        snooze("2026-03-02T14:30:00+07:00").andExpect(status().isBadRequest());
        snooze("2026-03-04T17:00:00+07:00")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("SNOOZED"));
        snooze("2026-03-03T09:00:00+07:00").andExpect(status().isOk());
        snooze("2026-03-04T09:00:00+07:00")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:escalation-snoozed-often"));
    }

    @Test
    void afterItsTimeAnEscalationPutOffIsOpenAgain() throws Exception {
        snooze("2026-03-03T09:00:00+07:00").andExpect(status().isOk());
        listed("head." + ZONE, "?state=SNOOZED").andExpect(jsonPath("$.items", hasSize(1)));

        clock.stopAt(at("03/03/2026 09:00"));

        listed("head." + ZONE, "?state=SNOOZED").andExpect(jsonPath("$.items", empty()));
        listed("head." + ZONE, "?state=OPEN&level=YELLOW")
                .andExpect(jsonPath("$.items[0].state").value("OPEN"));
    }

    @Test
    void anExplanationNamesACauseAndAText() throws Exception {
        act("head." + ZONE, "explain", "{\"cause\":\"OFFICER\",\"text\":\" \"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        act("head." + ZONE, "explain", "{\"cause\":\"CONSULTED_UNIT\",\"text\":\"Chờ ý kiến Sở Y tế\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("EXPLAINED"))
                .andExpect(jsonPath("$.cause").value("CONSULTED_UNIT"))
                .andExpect(jsonPath("$.history[1].text").value("Chờ ý kiến Sở Y tế"));
    }

    @Test
    void whenTheWorkEndsTheEscalationSaysHow() throws Exception {
        ledger.close(dossier + ":STEP", at("02/03/2026 15:00"), false, null, "officer." + ZONE);

        listed("head." + ZONE, "").andExpect(jsonPath("$.items", empty()));
        listed("head." + ZONE, "?state=CLOSED&level=YELLOW")
                .andExpect(jsonPath("$.items[0].outcome").value("LATE"))
                .andExpect(jsonPath("$.items[0].lateMinutes").value(120))
                .andExpect(jsonPath("$.items[0].history[1].text").value("Đã xong, quá hạn"))
                .andExpect(jsonPath("$.items[0].history[1].textEn").value("Finished late"));
        act("head." + ZONE, "explain", "{\"cause\":\"OFFICER\",\"text\":\"Nghỉ ốm\"}")
                .andExpect(status().isConflict());
    }

    private String fullName(String username) {
        return organisation.officer(username).orElseThrow().fullName();
    }

    private ResultActions listed(String username, String query) throws Exception {
        return web.perform(get("/api/escalations" + query).with(httpBasic(username, "congvu")))
                .andExpect(status().isOk());
    }

    private ResultActions snooze(String until) throws Exception {
        return act("head." + ZONE, "snooze", "{\"until\":\"" + until + "\",\"reason\":\"Chờ họp\"}");
    }

    private ResultActions act(String username, String verb, String body) throws Exception {
        String id = jdbc.sql("SELECT id FROM escalation WHERE dossier_code = :dossier AND level = 'YELLOW'")
                .param("dossier", dossier)
                .query(String.class)
                .single();
        return web.perform(post("/api/escalations/" + id + "/" + verb)
                .with(httpBasic(username, "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
