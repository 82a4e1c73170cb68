package vn.congvu.sla.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.OpenClock;
import vn.congvu.sla.SlaLedger;

/** Côn Đảo in September 2025: one stage on time and one late, one step early. */
@ProductTest
@Transactional
class SlaApiTest {

    private static final String ZONE = "26732";

    private final String dossier = "S-" + UUID.randomUUID();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void record() {
        end(stage("on time").startedAt(at("08/09/2025 07:30")), "09/09/2025 16:30");
        end(stage("late").startedAt(at("08/09/2025 07:30")), "10/09/2025 09:30");
        var step = ClockSample.step(dossier).unit(ZONE + "-VHXH", ZONE).term("PT4H");
        end(step.startedAt(at("11/09/2025 07:30")), "11/09/2025 09:00");
    }

    private ClockSample stage(String which) {
        return ClockSample.of(ClockKind.STAGE, dossier)
                .key(dossier + which)
                .unit(ZONE, ZONE)
                .term("PT16H");
    }

    private void end(OpenClock opening, String end) {
        ledger.close(ledger.open(opening).key(), at(end), false, null, "officer");
    }

    @Test
    void theManagerReadsTheRowOfTheInstitution() throws Exception {
        asked("manager." + ZONE, "/api/sla/units?period=2025-09")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.period").value("2025-09"))
                .andExpect(jsonPath("$.from").value("2025-09-01"))
                .andExpect(jsonPath("$.to").value("2025-09-30"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].unitName").value("Đặc khu Côn Đảo"))
                .andExpect(jsonPath("$.items[0].onTime").value(1))
                .andExpect(jsonPath("$.items[0].late").value(1))
                .andExpect(jsonPath("$.items[0].onTimePercent").value(50.0))
                .andExpect(jsonPath("$.items[0].medianWorkingHours").value(16.75));
    }

    @Test
    void theLeaderAndTheAuditorReadItTooButNotAnotherWard() throws Exception {
        asked("leader." + ZONE, "/api/sla/units?period=2025-Q3").andExpect(jsonPath("$.items", hasSize(1)));
        asked("auditor", "/api/sla/units?period=2025").andExpect(jsonPath("$.items", hasSize(1)));
        asked("manager.26740", "/api/sla/units?period=2025").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void theStepsOfTheUnitsAreReadApart() throws Exception {
        asked("head." + ZONE, "/api/sla/units?period=2025-09&kind=STEP")
                .andExpect(jsonPath("$.kind").value("STEP"))
                .andExpect(jsonPath("$.items[*].unitCode", contains(ZONE + "-VHXH")))
                .andExpect(jsonPath("$.items[0].closed").value(1))
                .andExpect(jsonPath("$.items[0].earlyPercent").value(100.0))
                .andExpect(jsonPath("$.items[0].excused").value(0))
                .andExpect(jsonPath("$.items[0].officialOnTimePercent").value(100.0));
        asked("auditor", "/api/sla/units?period=2025-09&kind=NONE").andExpect(status().isBadRequest());
    }

    @Test
    void onlyWhatWasLateCanBeAskedFor() throws Exception {
        String september = "/api/sla/outcomes?from=2025-09-01&to=2025-09-30";
        asked("manager." + ZONE, september + "&late=true")
                .andExpect(jsonPath("$.items[*].outcome", contains("LATE")))
                .andExpect(jsonPath("$.items[0].officialOutcome").value("LATE"))
                .andExpect(jsonPath("$.items[0].procedureName").isNotEmpty())
                .andExpect(jsonPath("$.items[0].excuse").isEmpty());
        asked("manager." + ZONE, september + "&outcome=EARLY").andExpect(jsonPath("$.items[*].kind", contains("STEP")));
    }

    @Test
    void aPeriodThatIsNoneIsAProblem() throws Exception {
        asked("auditor", "/api/sla/units?period=2026-Q5")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("period"))
                .andExpect(jsonPath("$.errors[0].reason").value("“2026-Q5” không phải là kỳ báo cáo."));
    }

    @Test
    void theOutcomesAreListedLastFirst() throws Exception {
        asked("manager." + ZONE, "/api/sla/outcomes?from=2025-09-01&to=2025-09-30")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].outcome", contains("EARLY", "LATE", "ON_TIME")))
                .andExpect(jsonPath("$.items[1].dossierCode").value(dossier))
                .andExpect(jsonPath("$.items[1].lateMinutes").value(120))
                .andExpect(jsonPath("$.items[1].workedMinutes").value(1080))
                .andExpect(jsonPath("$.items[0].unitName").value("Phòng Văn hóa - Xã hội đặc khu Côn Đảo"));
    }

    @Test
    void theOutcomesAreFiltered() throws Exception {
        String september = "/api/sla/outcomes?from=2025-09-01&to=2025-09-30";
        asked("manager." + ZONE, september + "&kind=STEP").andExpect(jsonPath("$.items", hasSize(1)));
        asked("manager." + ZONE, september + "&unit=" + ZONE + "-VHXH").andExpect(jsonPath("$.items", hasSize(1)));
        asked("manager." + ZONE, september + "&procedure=1.000001").andExpect(jsonPath("$.items", empty()));
        asked("manager." + ZONE, "/api/sla/outcomes?from=2025-09-11&to=2025-09-11")
                .andExpect(jsonPath("$.items[*].kind", contains("STEP")));
    }

    @Test
    void theOutcomesComeInPages() throws Exception {
        String september = "/api/sla/outcomes?from=2025-09-01&to=2025-09-30&limit=2";
        String first = asked("manager." + ZONE, september)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        asked("manager." + ZONE, september + "&next=" + JsonPath.read(first, "$.next"))
                .andExpect(jsonPath("$.items[*].outcome", contains("ON_TIME")))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void anOfficerSeesTheStepsOfTheOwnDivisionsAndNobodyThoseOfAnotherWard() throws Exception {
        asked("manager.26740", "/api/sla/outcomes?unit=" + ZONE).andExpect(jsonPath("$.items", empty()));
        asked("officer." + ZONE, "/api/sla/outcomes?from=2025-09-11&to=2025-09-11")
                .andExpect(jsonPath("$.items[*].unitCode", contains(ZONE + "-VHXH")));
    }

    @Test
    void aSearchThatMakesNoSenseIsAProblem() throws Exception {
        asked("auditor", "/api/sla/outcomes?from=2025-09-30&to=2025-09-01").andExpect(status().isBadRequest());
        asked("auditor", "/api/sla/outcomes?unit=nowhere").andExpect(status().isBadRequest());
        asked("auditor", "/api/sla/outcomes?kind=NONE").andExpect(status().isBadRequest());
        asked("auditor", "/api/sla/outcomes?next=YWJj").andExpect(status().isBadRequest());
    }

    private ResultActions asked(String username, String path) throws Exception {
        return web.perform(get(path).with(user(username)));
    }
}
