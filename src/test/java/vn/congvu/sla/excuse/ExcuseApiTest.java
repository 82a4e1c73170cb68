package vn.congvu.sla.excuse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
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
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** A step of four hours of a division in Côn Đảo ended three hours late on Monday; it is Tuesday now. */
@ProductTest
@Transactional
class ExcuseApiTest {

    private static final String ZONE = "26732";
    private static final String DIVISION = ZONE + "-VHXH";
    private static final String OUTAGE = "{\"cause\":\"SYSTEM_OUTAGE\",\"text\":\"Trục liên thông hỏng từ 8 giờ\"}";
    private static final String DISASTER = "{\"cause\":\"NATURAL_DISASTER\",\"text\":\"Bão, cả khu mất điện\"}";
    private static final String REASON = "{\"reason\":\"Đúng như nhật ký của trung tâm dữ liệu\"}";

    private final String dossier = "X-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private long late;

    @BeforeEach
    void record() {
        late = ended(step(DIVISION, "officer." + ZONE), "02/03/2026 15:30");
        clock.stopAt(at("03/03/2026 09:00"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theUnitAsksAndTheLeaderOfItsInstitutionConfirms() throws Exception {
        asked("head." + ZONE, late, OUTAGE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.outcomeId").value(late))
                .andExpect(jsonPath("$.state").value("REQUESTED"))
                .andExpect(jsonPath("$.causeVi").value("Sự cố hệ thống thông tin"))
                .andExpect(jsonPath("$.legalBasis").value(containsString("335/2025")))
                .andExpect(jsonPath("$.lateMinutes").value(150))
                .andExpect(jsonPath("$.unitName").value("Phòng Văn hóa - Xã hội đặc khu Côn Đảo"))
                .andExpect(jsonPath("$.requestedBy").value("head." + ZONE))
                .andExpect(jsonPath("$.can.decide").value(false));

        listed("leader." + ZONE, "?state=REQUESTED")
                .andExpect(jsonPath("$.items[0].dossierCode").value(dossier))
                .andExpect(jsonPath("$.items[0].can.decide").value(true));
        decided("leader." + ZONE, "confirm", REASON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.decidedBy").value("leader." + ZONE))
                .andExpect(jsonPath("$.decisionReason").value("Đúng như nhật ký của trung tâm dữ liệu"));
        listed("leader." + ZONE, "?state=CONFIRMED").andExpect(jsonPath("$.items", hasSize(1)));
        listed("leader." + ZONE, "?state=REQUESTED").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void aConfirmedCauseDoesNotChangeTheOutcome() throws Exception {
        asked("head." + ZONE, late, OUTAGE);
        decided("leader." + ZONE, "confirm", REASON);

        web.perform(get("/api/sla/outcomes?kind=STEP&unit=" + DIVISION).with(httpBasic("head." + ZONE, "congvu")))
                .andExpect(jsonPath("$.items[0].id").value(late))
                .andExpect(jsonPath("$.items[0].outcome").value("LATE"))
                .andExpect(jsonPath("$.items[0].excuse.state").value("CONFIRMED"))
                .andExpect(jsonPath("$.items[0].can.excuse").value(false));
    }

    @Test
    void whatIsAskedForOnceIsNotAskedForAgainUntilItIsDecided() throws Exception {
        asked("head." + ZONE, late, OUTAGE).andExpect(status().isCreated());

        asked("officer." + ZONE, late, DISASTER)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:excuse-asked-already"))
                .andExpect(jsonPath("$.state").value("REQUESTED"));
    }

    @Test
    void afterARefusalOneFurtherRequestWithAnotherTextIsPossible() throws Exception {
        asked("head." + ZONE, late, OUTAGE);
        decided("leader." + ZONE, "refuse", REASON)
                .andExpect(jsonPath("$.state").value("REFUSED"));

        asked("head." + ZONE, late, OUTAGE)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        asked("head." + ZONE, late, DISASTER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.attempt").value(2));
        decided("leader." + ZONE, "refuse", REASON);
        asked("head." + ZONE, late, "{\"cause\":\"OTHER\",\"text\":\"Lại nữa\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:excuse-asked-often"));
    }

    @Test
    void aDecisionIsNeverChanged() throws Exception {
        asked("head." + ZONE, late, OUTAGE);
        decided("leader." + ZONE, "refuse", REASON);

        decided("leader." + ZONE, "confirm", REASON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("REFUSED"));
    }

    @Test
    void aHeadAManagerAnotherLeaderOrAnAuditorDoesNotDecide() throws Exception {
        asked("officer." + ZONE, late, OUTAGE);

        decided("head." + ZONE, "confirm", REASON)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detailEn").value(containsString("leaders of Con Dao")));
        decided("manager." + ZONE, "confirm", REASON).andExpect(status().isForbidden());
        decided("auditor", "confirm", REASON).andExpect(status().isForbidden());
        decided("leader.26740", "confirm", REASON).andExpect(status().isNotFound());
        decided("leader.VPUB", "confirm", REASON).andExpect(status().isForbidden());
    }

    @Test
    void whoeverAskedDoesNotDecideButTheSuperiorInstitutionDoes() throws Exception {
        asked("leader." + ZONE, late, OUTAGE).andExpect(status().isCreated());

        decided("leader." + ZONE, "confirm", REASON).andExpect(status().isForbidden());
        decided("leader.VPUB", "confirm", REASON).andExpect(status().isOk());
    }

    @Test
    void whoeverWorkedOnTheLateStepDoesNotDecide() throws Exception {
        long worked = ended(step(DIVISION, "leader." + ZONE).key("worked"), "02/03/2026 15:30");
        asked("head." + ZONE, worked, OUTAGE);

        decided("leader." + ZONE, "confirm", REASON).andExpect(status().isForbidden());
        decided("leader.VPUB", "confirm", REASON).andExpect(status().isOk());
    }

    @Test
    void theCitysOfficeDecidesOverTheLeadersOwnStepAndOverAWholeStage() throws Exception {
        long signed = ended(step(ZONE + "-LD", null).key("sign"), "02/03/2026 15:30");
        asked("manager." + ZONE, signed, OUTAGE).andExpect(status().isCreated());
        decided("leader." + ZONE, "confirm", REASON).andExpect(status().isForbidden());
        decided("leader.VPUB", "confirm", REASON).andExpect(status().isOk());

        long stage = ended(
                ClockSample.of(ClockKind.STAGE, dossier)
                        .unit(ZONE, ZONE)
                        .key("stage")
                        .term("PT4H"),
                "02/03/2026 15:30");
        asked("manager." + ZONE, stage, DISASTER).andExpect(status().isCreated());
        listed("leader.VPUB", "?state=REQUESTED&unit=" + ZONE)
                .andExpect(jsonPath("$.items[0].outcomeId").value(stage))
                .andExpect(jsonPath("$.items[0].can.decide").value(true));
        decided("leader.VPUB", "refuse", REASON).andExpect(status().isOk());
    }

    @Test
    void onlyTheUnitAndItsInstitutionAsk() throws Exception {
        asked("manager.26740", late, OUTAGE).andExpect(status().isNotFound());
        asked("auditor", late, OUTAGE).andExpect(status().isForbidden());
        asked("leader.VPUB", late, OUTAGE)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:excuse-of-another-unit"));
    }

    @Test
    void whatWasNotLateHasNoExcuse() throws Exception {
        long inTime = ended(step(DIVISION, null).key("in time"), "02/03/2026 11:00");

        asked("head." + ZONE, inTime, OUTAGE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:outcome-not-late"));
    }

    @Test
    void tenWorkingDaysLaterItIsTooLate() throws Exception {
        // Monday 2 March + 10 working days = Monday 16 March, the closing hour
        clock.stopAt(at("16/03/2026 17:00"));
        clock.stopAt(at("16/03/2026 17:01"));

        asked("head." + ZONE, late, OUTAGE)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("16/03/2026 17:00")));

        clock.stopAt(at("16/03/2026 16:59"));
        asked("head." + ZONE, late, OUTAGE).andExpect(status().isCreated());
    }

    @Test
    void causeTextReasonAndEvidenceAreChecked() throws Exception {
        asked("head." + ZONE, late, "{\"cause\":\"LAZY\",\"text\":\"Quên\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cause"));
        asked("head." + ZONE, late, "{\"cause\":\"OTHER\",\"text\":\" \"}").andExpect(status().isBadRequest());
        asked("head." + ZONE, late, OUTAGE.replace("}", ",\"evidenceId\":\"0123456789abcdef\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("evidenceId"));
        asked("head." + ZONE, late, OUTAGE);
        decided("leader." + ZONE, "confirm", "{\"reason\":\"\"}").andExpect(status().isBadRequest());
    }

    @Test
    void theCausesHaveALegalBasis() throws Exception {
        web.perform(get("/api/sla/excuse-causes").with(httpBasic("officer." + ZONE, "congvu")))
                .andExpect(jsonPath("$.items[*].cause", hasItem("AWAITING_GUIDANCE")))
                .andExpect(jsonPath("$.items[0].legalBasis").value(containsString("Nghị định")));
    }

    @Test
    void theListComesInPagesTheLastRequestFirst() throws Exception {
        long other = ended(step(DIVISION, null).key("other"), "02/03/2026 15:30");
        asked("head." + ZONE, late, OUTAGE);
        asked("head." + ZONE, other, OUTAGE);

        var first =
                listed("leader." + ZONE, "?limit=1").andExpect(jsonPath("$.items[*].outcomeId", contains((int) other)));
        String next = JsonPath.read(first.andReturn().getResponse().getContentAsString(), "$.next");
        listed("leader." + ZONE, "?limit=1&next=" + next)
                .andExpect(jsonPath("$.items[*].outcomeId", contains((int) late)));
        listed("leader." + ZONE, "?next=YWJj").andExpect(status().isBadRequest());
    }

    private ClockSample step(String unit, String owner) {
        return ClockSample.step(dossier).unit(unit, ZONE).owner(owner).term("PT4H");
    }

    private long ended(ClockSample sample, String end) {
        var key = ledger.open(sample.startedAt(at("02/03/2026 07:30"))).key();
        ledger.close(key, at(end), false, null, null);
        return jdbc.sql("SELECT o.id FROM sla_outcome o JOIN sla_clock c ON c.id = o.clock_id WHERE c.clock_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private ResultActions asked(String username, long outcome, String body) throws Exception {
        return posted(username, "/api/sla/outcomes/" + outcome + "/excuse", body);
    }

    private ResultActions decided(String username, String verb, String body) throws Exception {
        Long last = jdbc.sql("SELECT MAX(id) FROM sla_excuse").query(Long.class).single();
        return posted(username, "/api/sla/excuses/" + last + "/" + verb, body);
    }

    private ResultActions posted(String username, String path, String body) throws Exception {
        return web.perform(post(path)
                .with(httpBasic(username, "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions listed(String username, String query) throws Exception {
        return web.perform(get("/api/sla/excuses" + query).with(httpBasic(username, "congvu")));
    }
}
