package vn.congvu.escalation.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.web.time.ProductClock;

/** It is Monday 02/03/2026 in Côn Đảo. */
@ProductTest
@Transactional
class AbsenceApiTest {

    private static final String ZONE = ".26732";

    @Autowired
    private ProductClock clock;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(at("02/03/2026 09:00"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void anOfficerSaysWhenTheyAreAwayAndWhoStandsIn() throws Exception {
        enter("officer", null, "2026-03-02", "2026-03-04", "head")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.username").value("officer" + ZONE))
                .andExpect(jsonPath("$.substitute").value("head" + ZONE))
                .andExpect(jsonPath("$.from").value("2026-03-02"))
                .andExpect(jsonPath("$.state").value("CURRENT"))
                .andExpect(jsonPath("$.can.cancel").value(true));

        listed("officer").andExpect(jsonPath("$.items[*].username", contains("officer" + ZONE)));
        listed("clerk").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void aSuperiorSaysItForTheirPeople() throws Exception {
        enter("leader", "clerk", "2026-03-05", "2026-03-05", "officer")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PLANNED"));
        enter("manager", "officer", "2026-03-06", "2026-03-06", "head").andExpect(status().isCreated());

        listed("leader").andExpect(jsonPath("$.items[*].username", contains("officer" + ZONE, "clerk" + ZONE)));
        enter("clerk", "officer", "2026-03-10", "2026-03-10", "head").andExpect(status().isForbidden());
        enter("officer", "leader", "2026-03-10", "2026-03-10", "head").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-04, head.26732, to, Ngày cuối trước ngày đầu.",
        "2026-02-02, 2026-03-01, head.26732, to, Đợt vắng mặt này đã qua.",
        "2026-03-05, 2026-03-06, officer.26732, substitute, Không ai thay được cho chính mình.",
        "2026-03-05, 2026-03-06, nobody, substitute, Không có cán bộ nobody đang làm việc.",
        "2026-03-05, 2026-03-06, officer.26740, substitute, Người thay thuộc cơ quan khác."
    })
    void whatCannotBeIsRefusedWithItsField(String from, String to, String substitute, String field, String reason)
            throws Exception {
        entered("officer" + ZONE, null, from, to, substitute)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].reason").value(reason));
    }

    @Test
    void absencesDoNotOverlapAndASubstituteIsThere() throws Exception {
        enter("officer", null, "2026-03-05", "2026-03-09", "head").andExpect(status().isCreated());

        enter("officer", null, "2026-03-09", "2026-03-10", "head")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").value("Đã có đợt vắng mặt khác trong những ngày này."));
        enter("clerk", null, "2026-03-09", "2026-03-10", "officer")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reason").value("Người thay cũng vắng mặt trong thời gian này."));
        enter("clerk", null, "2026-03-10", "2026-03-10", "officer").andExpect(status().isCreated());
    }

    @Test
    void anAbsenceIsCalledOffOnceAndStaysInTheList() throws Exception {
        String id = JsonPath.read(
                enter("officer", null, "2026-03-05", "2026-03-09", "head")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");

        cancel("clerk", id).andExpect(status().isNotFound());
        cancel("leader", id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        cancel("officer", id)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("CANCELLED"));

        listed("officer").andExpect(jsonPath("$.items[0].can.cancel").value(false));
        enter("officer", null, "2026-03-05", "2026-03-09", "head").andExpect(status().isCreated());
    }

    @Test
    void substitutesAreThePeopleOfTheInstitution() throws Exception {
        String body = web.perform(get("/api/absences/substitutes").with(httpBasic("officer" + ZONE, "congvu")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].username", hasItem("head" + ZONE)))
                .andExpect(jsonPath("$.items[*].username", not(hasItem("officer" + ZONE))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        java.util.List<String> usernames = JsonPath.read(body, "$.items[*].username");
        assertThat(usernames).doesNotHaveDuplicates().allMatch(username -> username.endsWith(ZONE));
    }

    private ResultActions enter(String user, String username, String from, String to, String substitute)
            throws Exception {
        return entered(user + ZONE, username == null ? null : username + ZONE, from, to, substitute + ZONE);
    }

    private ResultActions entered(String user, String username, String from, String to, String substitute)
            throws Exception {
        String whose = username == null ? "" : "\"username\":\"" + username + "\",";
        return web.perform(post("/api/absences")
                .with(httpBasic(user, "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{" + whose + "\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"substitute\":\"" + substitute
                        + "\",\"reason\":\"Nghỉ phép năm\"}"));
    }

    private ResultActions cancel(String user, String id) throws Exception {
        return web.perform(post("/api/absences/" + id + "/cancel").with(httpBasic(user + ZONE, "congvu")));
    }

    private ResultActions listed(String user) throws Exception {
        return web.perform(get("/api/absences").with(httpBasic(user + ZONE, "congvu")))
                .andExpect(status().isOk());
    }
}
