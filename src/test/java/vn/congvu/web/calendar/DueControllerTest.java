package vn.congvu.web.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.congvu.ProductTest;

@ProductTest
class DueControllerTest {

    @Autowired
    private MockMvc web;

    @Test
    void fiveWorkingDaysOverTheLunarNewYearEndTwoWeeksLater() throws Exception {
        // a plain plus sign, as people paste it
        ask("from=2026-02-12T10:00:00+07:00&term=P5D&unit=26740")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-02-26T17:00:00+07:00"))
                .andExpect(jsonPath("$.countedFrom").value("2026-02-12T10:00:00+07:00"))
                .andExpect(jsonPath("$.term").value("P5D"))
                .andExpect(jsonPath("$.calendarVersion").isNotEmpty())
                .andExpect(jsonPath("$.trace", hasSize(15)))
                .andExpect(jsonPath("$.trace[0].date").value("2026-02-12"))
                .andExpect(jsonPath("$.trace[14].dayNumber").value(5))
                .andExpect(jsonPath("$.trace[14].why").isNotEmpty())
                .andExpect(jsonPath("$.trace[14].whyEn").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-02-12T10:00:00%2B07:00&term=-P5D | term | cannot be negative",
                "from=2026-02-12T10:00:00%2B07:00&term=P11000CD | term | 10 years",
                "from=2026-02-12T10:00:00%2B07:00 | term | required",
                "from=2026-02-12&term=P5D | from | not a moment",
                "term=P5D | from | required",
                "from=1999-02-12T10:00:00Z&term=P5D | from | outside the years",
                "from=2026-02-12T10:00:00Z&term=P5D&unit=99999 | unit | no unit with the code 99999",
            })
    void whatMakesNoSenseIsRefusedByParameter(String query, String parameter, String reason) throws Exception {
        ask(query)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:invalid-parameter"))
                .andExpect(jsonPath("$.errors[0].field").value(parameter))
                .andExpect(jsonPath("$.errors[0].reasonEn", containsString(reason)));
    }

    private ResultActions ask(String query) throws Exception {
        return web.perform(get(URI.create("/api/calendar/due?" + query)).with(httpBasic("clerk", "congvu")));
    }
}
