package vn.congvu.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.congvu.ProductTest;

@ProductTest
class CatalogueApiTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void findsAProcedureWithoutDiacritics() throws Exception {
        asked("/api/procedures?q=dang ky noi quy")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].code", contains("2.001955")))
                .andExpect(jsonPath("$.items[0].nameVi").value("Đăng ký Nội quy lao động"))
                .andExpect(jsonPath("$.items[0].level").value("DEPARTMENT"))
                .andExpect(jsonPath("$.items[0].statutoryTerm").value("P7D"))
                .andExpect(jsonPath("$.items[0].committedTerm").value("P5D"))
                .andExpect(jsonPath("$.items[0].confirmed").value(true))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void pagesThroughAllOfALevel() throws Exception {
        String first = asked("/api/procedures?level=WARD&limit=30")
                .andExpect(jsonPath("$.items", hasSize(30)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        asked("/api/procedures?level=WARD&limit=30&next=" + JsonPath.read(first, "$.next"))
                .andExpect(jsonPath("$.items", hasSize(12)))
                .andExpect(jsonPath("$.items[*].code", not(hasItem((String) JsonPath.read(first, "$.items[29].code")))))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void showsTheStagesAndLimitsOfOneProcedure() throws Exception {
        asked("/api/procedures/2.002755")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("2.002755"))
                .andExpect(jsonPath("$.versionId").value("2.002755@2025-07-01"))
                .andExpect(jsonPath("$.supplementMode").value("RESTART"))
                .andExpect(jsonPath("$.splitSource").value("OWN"))
                .andExpect(jsonPath("$.stages[*].kind", contains("WARD", "DEPARTMENT")))
                .andExpect(jsonPath("$.stages[0].steps[*].hours", contains(4, 4, 20, 4, 4, 4)))
                .andExpect(jsonPath("$.stages[1].steps[*].hours", contains(4, 4, 12, 16, 8, 4, 4, 4, 0)))
                .andExpect(jsonPath("$.stages[1].steps[8].key").value("return"))
                .andExpect(jsonPath("$.components[*].code", hasItem("TO_KHAI")));
    }

    @Test
    void anUnknownProcedureIsAProblemInBothLanguages() throws Exception {
        asked("/api/procedures/0.000000")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:unknown-procedure"))
                .andExpect(jsonPath("$.title").value("Không có thủ tục này"))
                .andExpect(jsonPath("$.titleEn").value("No such procedure"));
    }

    @Test
    void aCursorThatIsNoneIsAProblem() throws Exception {
        asked("/api/procedures?next=abc").andExpect(status().isBadRequest());
    }

    @Test
    void offersTheWardsCommunesAndTheSpecialZoneInOnePage() throws Exception {
        asked("/api/units?kind=WARD,COMMUNE,SPECIAL_ZONE")
                .andExpect(jsonPath("$.items", hasSize(168)))
                .andExpect(jsonPath("$.next").isEmpty());
        asked("/api/units?kind=WARD&q=sai gon")
                .andExpect(jsonPath("$.items[*].code", contains("26740")))
                .andExpect(jsonPath("$.items[0].institutionCode").value("26740"));
    }

    @Test
    void offersAgenciesWithoutTheDivisionsInsideThem() throws Exception {
        asked("/api/units?institution=true&q=so noi vu")
                .andExpect(jsonPath("$.items[*].code", hasItem("SNV")))
                .andExpect(jsonPath("$.items[*].code", not(hasItem("SNV-CCVC"))));
    }

    @Test
    void theReportOfTheImportsIsForAdministratorsAndAuditors() throws Exception {
        mvc.perform(get("/api/imports/latest").with(httpBasic("auditor", "congvu")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(10)))
                .andExpect(jsonPath("$.items[*].code", hasItem("2.001717")))
                .andExpect(jsonPath("$.imports[*].name", contains("units", "demo-officers", "procedures")));
        asked("/api/imports/latest").andExpect(status().isForbidden());
    }

    private ResultActions asked(String path) throws Exception {
        return mvc.perform(get(path).with(httpBasic("clerk", "congvu")));
    }
}
