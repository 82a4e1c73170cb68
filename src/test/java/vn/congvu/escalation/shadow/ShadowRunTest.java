package vn.congvu.escalation.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
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
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** A trial of two days that began on Monday 02/03/2026 at 07:00. */
@ProductTest
@Transactional
class ShadowRunTest {

    private static final String EARLIER = """
            {"kind":"STEP","level":"GREEN","measuredFrom":"START","workingMinutes":60,"addressee":"OWNER","basis":"Thử nhắc sớm"},
            {"kind":"STEP","level":"YELLOW","measuredFrom":"DUE","workingMinutes":0,"addressee":"HEAD","basis":"Như cũ"}
            """;

    private final String dossier = "S-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void beginOfTheWeek() {
        clock.stopAt(at("02/03/2026 07:00"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aLadderIsComparedWithTheOneInForceAndSendsNothing() throws Exception {
        // given a step of four hours whose levels are raised in truth at 09:30 and 11:30
        String run = started("\"ladder\":[" + EARLIER + "]");
        String step = step();
        watch.raise(step, at("02/03/2026 09:30"));
        watch.raise(step, at("02/03/2026 11:30"));

        clock.stopAt(at("02/03/2026 12:00"));

        // then the candidate would have reminded an hour earlier, and warned at the same time
        shown(run)
                .andExpect(jsonPath("$.state").value("RUNNING"))
                .andExpect(jsonPath("$.can.stop").value(true))
                .andExpect(jsonPath(mine("level"), hasItem("GREEN")))
                .andExpect(jsonPath(mine("realAt"), hasItem("2026-03-02T09:30:00+07:00")))
                .andExpect(jsonPath(mine("shadowAt"), hasItem("2026-03-02T08:30:00+07:00")))
                .andExpect(jsonPath(mine("addresseeRole"), hasItem("OWNER")))
                .andExpect(
                        jsonPath("$.differences[?(@.dossierCode=='" + dossier + "' && @.level=='YELLOW')]", empty()));
        assertThat(count("SELECT COUNT(*) FROM escalation WHERE dossier_code = '" + dossier + "'"))
                .isEqualTo(2);
    }

    @Test
    void aPausedClockIsSilentInTheTrialToo() throws Exception {
        String run = started("\"ladder\":[" + EARLIER + "]");
        step();
        ledger.pause(dossier, Interruption.of(PauseReason.SUPPLEMENT, null), at("02/03/2026 08:00"), "officer");
        clock.stopAt(at("02/03/2026 16:00"));

        shown(run).andExpect(jsonPath(mine("level"), empty()));

        ledger.resume(dossier, at("02/03/2026 16:00"), "clerk", null);
        clock.stopAt(at("02/03/2026 17:00"));

        shown(run).andExpect(jsonPath(mine("shadowAt"), hasItem("2026-03-02T16:30:00+07:00")));
    }

    @Test
    void otherLimitsGiveTheClocksOtherDates() throws Exception {
        // given a promise of five days in truth and of one day in the trial
        String run = started("\"limits\":[{\"procedureCode\":\"2.002755\",\"statutoryTerm\":\"P1D\"}]");
        ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        clock.stopAt(at("03/03/2026 17:30"));

        shown(run)
                .andExpect(jsonPath(mine("shadowAt"), hasItem("2026-03-03T17:00:00+07:00")))
                .andExpect(jsonPath("$.differences[?(@.dossierCode=='" + dossier + "' && @.level=='YELLOW')].clockKind")
                        .value(ClockKind.STATUTORY.name()));
    }

    @Test
    void afterItsDaysATrialIsOverAndItsReportStays() throws Exception {
        String run = started("\"ladder\":[" + EARLIER + "]");
        step();
        clock.stopAt(at("04/03/2026 07:00"));
        shown(run)
                .andExpect(jsonPath("$.state").value("ENDED"))
                .andExpect(jsonPath("$.can.stop").value(false));
        int before = JsonPath.read(body(shown(run)), "$.shadow.GREEN");

        ledger.open(ClockSample.step(dossier + "-late").term("PT4H").startedAt(at("03/03/2026 07:30")));

        assertThat(JsonPath.<Integer>read(body(shown(run)), "$.shadow.GREEN")).isEqualTo(before);
        stop("designer", run)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("ENDED"));
    }

    @Test
    void aTrialMayBeStoppedEarly() throws Exception {
        String run = started("\"ladder\":[" + EARLIER + "]");
        clock.stopAt(at("02/03/2026 08:00"));
        stop("approver", run)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("STOPPED"));
        step();
        clock.stopAt(at("02/03/2026 12:00"));

        shown(run).andExpect(jsonPath(mine("level"), empty()));
        stop("designer", run).andExpect(status().isConflict());
        web.perform(get("/api/shadow-runs").with(httpBasic("auditor", "congvu")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].id", hasItem(run)));
        web.perform(get("/api/shadow-runs/nothing").with(httpBasic("auditor", "congvu")))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatCouldNotBeInForceIsNotTried() throws Exception {
        for (Map.Entry<String, String> refused : Map.of(
                        "\"ladder\":[]",
                        "ladder",
                        "\"ladder\":[{\"kind\":\"STEP\",\"level\":\"ORANGE\",\"measuredFrom\":\"DUE\",\"workingMinutes\":0,"
                                + "\"addressee\":\"HEAD\",\"basis\":\"x\"}]",
                        "ladder",
                        "\"ladder\":[" + EARLIER + "," + EARLIER + "]",
                        "ladder",
                        "\"limits\":[{\"procedureCode\":\"nothing\",\"statutoryTerm\":\"P1D\"}]",
                        "limits[0].procedureCode",
                        "\"limits\":[{\"statutoryTerm\":\"P1D\"}]",
                        "limits[0].procedureCode",
                        "\"limits\":[{\"procedureCode\":\"2.002755\",\"statutoryTerm\":\"soon\"}]",
                        "limits[0].statutoryTerm")
                .entrySet()) {
            start("designer", refused.getKey())
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value(refused.getValue()));
        }
        start("designer", "\"ladder\":[" + EARLIER + "," + EARLIER + "]")
                .andExpect(jsonPath("$.errors[0].reason", containsString("3")));
    }

    private String step() {
        return ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")))
                .key();
    }

    private String mine(String field) {
        return "$.differences[?(@.dossierCode=='" + dossier + "')]." + field;
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }

    private String started(String candidate) throws Exception {
        return JsonPath.read(body(start("designer", candidate).andExpect(status().isCreated())), "$.id");
    }

    private ResultActions start(String user, String candidate) throws Exception {
        return web.perform(post("/api/shadow-runs")
                .with(httpBasic(user, "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\":\"Nhắc sớm hơn\",\"days\":2," + candidate + "}"));
    }

    private ResultActions stop(String user, String run) throws Exception {
        return web.perform(post("/api/shadow-runs/" + run + "/stop").with(httpBasic(user, "congvu")));
    }

    private ResultActions shown(String run) throws Exception {
        return web.perform(get("/api/shadow-runs/" + run).with(httpBasic("designer", "congvu")))
                .andExpect(status().isOk());
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
