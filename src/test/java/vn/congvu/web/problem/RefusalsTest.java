package vn.congvu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

class RefusalsTest {

    private final MockMvc web = StandaloneWeb.around(new Desk());

    @Test
    void malformedJsonIsToldByLineAndColumn() throws Exception {
        send("{\n  \"applicant\": {,}\n}")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:malformed-json"))
                .andExpect(jsonPath("$.line").value(2))
                .andExpect(jsonPath("$.column").value(17))
                .andExpect(jsonPath("$.title").value("Nội dung gửi lên không phải là JSON hợp lệ"))
                .andExpect(jsonPath("$.titleEn").value("The body is not valid JSON"))
                .andExpect(jsonPath("$.detail", containsString("dòng 2, cột 17")))
                .andExpect(jsonPath("$.detailEn", containsString("line 2, column 17")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`applicant`:{`phone`:1}}                     | applicant.phone      | must be a text",
                "{`applicant`:{`telephone`:`1`}}               | applicant.telephone  | no field of this name",
                "{`components`:[{`copies`:1},{`copies`:`2`}]}  | components[1].copies | whole number",
                "{`components`:[{`code`:`A`}]}                 | components[0].copies | is required",
                "{`components`:[{`copies`:1.5}]}               | components[0].copies | whole number",
                "{`components`:{}}                             | components           | must be a list",
                "{`applicant`:[]}                              | applicant            | must be an object",
                "{`applicant`:`x`}                             | applicant            | must be an object",
                "{`channel`:`PIGEON`}                          | channel              | not among the allowed",
                "{`on`:`12/02/2026`}                           | on                   | not a date",
                "{`at`:`2026-02-12T10:00:00`}                  | at                   | not a moment",
                "{`urgent`:`true`}                             | urgent               | true or false",
                "{`channel`:`POST`,`channel`:`POST`}           | channel              | occurs twice",
                "[]                                            | $                    | must be an object",
            })
    void aFieldThatCannotBeReadIsNamedByItsPath(String body, String field, String reason) throws Exception {
        send(body.replace('`', '"'))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:invalid-body"))
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].reasonEn", containsString(reason)))
                .andExpect(jsonPath("$.errors[0].reason").isNotEmpty())
                .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty())
                .andExpect(jsonPath("$.errors[0].remedyEn").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "applicant.phone   | {'applicant':{'fullName':'An','phone':'%s'}}",
                "data.note         | {'data':{'note':'%s'}}",
                "data.rows[1].name | {'data':{'rows':[1,{'name':'%s'}]}}",
                "tree.rows[0].name | {'tree':{'rows':[{'name':'%s'}]}}"
            })
    void textsMustBeComposedAndPrintableWhereverTheyStand(String field, String body) throws Exception {
        String decomposed = "Tha\\u0300nh";
        send(body.replace('\'', '"').formatted(decomposed))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].remedyEn", containsString("NFC")));

        send(body.replace('\'', '"').formatted("a\\u0000b"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].reasonEn", containsString("U+0000")));

        send(body.replace('\'', '"').formatted("Thành phố\\nSài Gòn\\t😀")).andExpect(status().isOk());
    }

    @Test
    void aNameInFreeDataMustBePrintableToo() throws Exception {
        send("{\"data\":{\"a\\u202eb\":1}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].reasonEn", containsString("U+202E")));
    }

    @Test
    void aMissingBodyIsAskedFor() throws Exception {
        send("").andExpect(status().isBadRequest()).andExpect(type("missing-body"));
    }

    @Test
    void aDeepBodyIsRefused() throws Exception {
        send("{\"data\":{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}}")
                .andExpect(status().isBadRequest())
                .andExpect(type("json-too-complex"));
    }

    @Test
    void brokenConstraintsAreListedTogether() throws Exception {
        send("{\"applicant\":{\"fullName\":\" \",\"phone\":\"" + "1".repeat(21) + "\"}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[?(@.field=='applicant.fullName')].reasonEn")
                        .value("This field is required."))
                .andExpect(jsonPath("$.errors[?(@.field=='applicant.phone')].reasonEn")
                        .value("The text is longer than 20 characters."));
    }

    @Test
    void parametersAreExplainedLikeFields() throws Exception {
        web.perform(get("/desk"))
                .andExpect(status().isBadRequest())
                .andExpect(type("invalid-parameter"))
                .andExpect(jsonPath("$.errors[0].field").value("limit"));
        web.perform(get("/desk").param("limit", "many"))
                .andExpect(jsonPath("$.errors[0].reasonEn").value("The value must be a whole number."));
    }

    @Test
    void theWrongMethodFormatOrLanguageIsToldWithWhatWouldDo() throws Exception {
        web.perform(put("/desk"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("POST")))
                .andExpect(jsonPath("$.detailEn").value("This address does not take PUT. It takes: GET, POST."));
        web.perform(post("/desk").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detailEn", containsString("application/json")));
        web.perform(get("/desk").param("limit", "1").accept(MediaType.APPLICATION_PDF))
                .andExpect(status().isNotAcceptable())
                .andExpect(type("not-acceptable"));
        web.perform(get("/elsewhere")).andExpect(status().isNotFound());
    }

    @Test
    void theDatabasesRefusalsAreProblemsToo() throws Exception {
        fails(new OptimisticLockingFailureException("version"), 409, "modified-meanwhile");
        fails(refused("22001", 22001), 400, "data-too-long");
        fails(refused("23505", 23505), 409, "already-exists");
        fails(refused("23000", 1062), 409, "already-exists");
        fails(refused("23000", 1452), 409, "conflict");
    }

    @Test
    void aModulesOwnExceptionSpeaksForItselfEvenWrapped() throws Exception {
        var own = new ProblemException(
                new Problem("conflict", 409).with("currentStatus", "DONE"), new OptimisticLockingFailureException("x"));

        fails(new IllegalStateException(own), 409, "conflict")
                .andExpect(jsonPath("$.currentStatus").value("DONE"));
    }

    @Test
    void theUnexpectedHasAnIncidentNumberAndNothingElse() throws Exception {
        fails(new IllegalStateException("secret detail"), 500, "internal")
                .andExpect(jsonPath("$.incident").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void whatIsRightIsReadAsItIs() throws Exception {
        var answer = send("{\"applicant\":{\"fullName\":\"Nguyễn Thị Bưởi\",\"phone\":\"0901\"},\"at\":"
                        + "\"2026-02-12T10:00:00+07:00\",\"on\":\"2026-02-12\",\"urgent\":true}")
                .andExpect(status().isOk())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\"2026-02-12T10:00:00+07:00\"");
    }

    private ResultActions send(String body) throws Exception {
        return web.perform(post("/desk").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static ResultMatcher type(String slug) {
        return jsonPath("$.type").value("urn:congvu:problem:" + slug);
    }

    private static DataIntegrityViolationException refused(String state, int code) {
        return new DataIntegrityViolationException("refused", new SQLException("refused", state, code));
    }

    private ResultActions fails(RuntimeException failure, int status, String slug) throws Exception {
        return StandaloneWeb.around(new Failing(failure))
                .perform(get("/failing"))
                .andExpect(status().is(status))
                .andExpect(type(slug));
    }

    enum Channel {
        COUNTER,
        ONLINE,
        POST
    }

    record Applicant(
            @NotBlank String fullName, @Size(max = 20) String phone) {}

    record Component(String code, int copies) {}

    record Dossier(
            @Valid Applicant applicant,
            List<Component> components,
            Channel channel,
            LocalDate on,
            Instant at,
            Boolean urgent,
            Map<String, Object> data,
            JsonNode tree) {}

    @RestController
    static class Desk {

        @PostMapping("/desk")
        Instant submit(@Valid @RequestBody Dossier dossier) {
            return dossier.at();
        }

        @GetMapping(path = "/desk", produces = MediaType.APPLICATION_JSON_VALUE)
        int list(@RequestParam int limit) {
            return limit;
        }
    }

    @RestController
    static class Failing {

        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @GetMapping("/failing")
        void fail() {
            throw failure;
        }
    }
}
