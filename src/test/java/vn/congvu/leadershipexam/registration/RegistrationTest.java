package vn.congvu.leadershipexam.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.PeopleTrace;
import vn.congvu.leadershipexam.PeopleTrace.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;

/** Applications: in time, once, whole, and nobody else's business. */
@ProductTest
class RegistrationTest {

    @Autowired
    private PeopleTrace exam;

    private String code;

    @BeforeEach
    void open() {
        exam.at("2026-03-10T09:00");
        code = exam.round();
        exam.phase(code, 1, Phase.REGISTRATION);
        exam.date(code, 0, "registrationCloses", "2026-03-31T17:00");
    }

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @Test
    void inTheClosingMinuteItIsTakenAMinuteLaterItIsNot() {
        exam.at("2026-03-31T17:00");
        exam.applied("uv01", code, 1);

        exam.at("2026-03-31T17:01");
        Answer late = exam.apply("uv02", code, PeopleTrace.wish(1)).expect(409);
        assertThat(late.type()).isEqualTo("exam-registration-closed");
        assertThat(late.text("detail")).contains("17:00, 31/03/2026");
    }

    @Test
    void everybodyAppliesOnce() {
        exam.applied("uv01", code, 1);
        assertThat(exam.apply("uv01", code, PeopleTrace.wish(2)).expect(409).type())
                .isEqualTo("exam-applied-before");
    }

    @Test
    void whoeverSendsSixTimesAtTheSameMomentHasAppliedOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Answer> once = () -> exam.apply("uv01", code, PeopleTrace.wish(1));
            List<Integer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(List.of(once, once, once, once, once, once))) {
                answers.add(answer.get().status());
            }
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void notBeforeTheNoticeNotForAStoppedPostNotWithDutiesInTheExam() {
        assertThat(exam.apply("uv01", code, PeopleTrace.wish(3)).type()).isEqualTo("exam-phase");
        exam.seat(code, 2, Body.MARKING, Rank.MEMBER, "cb001");
        assertThat(exam.apply("cb001", code, PeopleTrace.wish(1)).type()).isEqualTo("exam-member-applies");
    }

    @Test
    void whatIsNotTrueOrNotThereIsNotTaken() {
        Map<String, Object> wish = PeopleTrace.wish(1);
        wish.put("correct", false);
        wish.put("phone", "không có");
        wish.put("birthDate", "2999-01-01");
        assertThat(exam.apply("uv01", code, wish)
                        .expect(400)
                        .body()
                        .path("errors")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void theFileSaysWhatIsMissingUntilNothingIs() {
        String id = exam.applied("uv01", code, 1);
        assertThat(states("uv01", id)).containsOnly("MISSING");

        exam.complete("uv01", id);

        assertThat(states("uv01", id)).containsOnly("PRESENT", "REUSED");
        assertThat(one("uv01", id).path("findings").isEmpty()).isTrue();
    }

    @Test
    void theApplicationNamesWhoTakesItAndWhatWasSaidOfTheGender() {
        JsonNode application = one("uv01", exam.applied("uv01", code, 1));
        assertThat(application.path("organiserVi").asString()).contains("Sở Nội vụ");
        assertThat(application.path("councilVi").asString()).isNotBlank();
        assertThat(application.path("said").path("gender").asString()).isEqualTo("MALE");
    }

    @Test
    void aHealthCertificateOfSevenMonthsAgoHasExpired() {
        String id = exam.applied("uv01", code, 1);
        exam.complete("uv01", id);
        exam.upload("uv01", id, "health", "2025-08-30").expect(200);

        assertThat(one("uv01", id).toString()).contains("\"EXPIRED\"").contains("\"E8\"");
        assertThat(exam.upload("uv01", id, "health", null).expect(400).body().toString())
                .contains("issuedOn");
    }

    @Test
    void aRegisterIsAskedOnlyWithConsentAndEveryQuestionIsWrittenDown() {
        Map<String, Object> wish = PeopleTrace.wish(1);
        wish.put("consent", false);
        String id = exam.apply("uv01", code, wish).expect(201).text("id");
        Map<String, String> degrees = Map.of("component", "degrees");
        String reuse = "/api/exam-applications/" + id + "/reuse";
        assertThat(exam.post("uv01", reuse, degrees).expect(409).type()).isEqualTo("exam-no-consent");
        assertThat(asked()).isEmpty();

        wish.put("consent", true);
        exam.send("uv01", MockMvcRequestBuilders.put("/api/exam-applications/" + id), wish)
                .expect(200);
        exam.post("uv01", reuse, degrees).expect(200);

        assertThat(one("uv01", id).toString()).contains("MO-PHONG-EDUCATION");
        assertThat(asked())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("PURPOSE")).asString().contains(code).contains("degrees"));
        assertThat(exam.post("uv01", reuse, Map.of("component", "assets")).type())
                .isEqualTo("exam-component-on-paper");
    }

    @Test
    void nobodyElseSeesTheFileAndGuessingHelpsNobody() {
        String id = exam.applied("uv01", code, 1);
        exam.complete("uv01", id);
        String file = one("uv01", id)
                .path("papers")
                .path(0)
                .path("files")
                .path(0)
                .path("id")
                .asString();
        String path = "/api/exam-applications/" + id + "/papers/" + file;
        exam.seat(code, 1, Body.VETTING, Rank.MEMBER, "cb001");
        exam.seat(code, 1, Body.MARKING, Rank.MEMBER, "cb002");
        exam.seat(code, 2, Body.VETTING, Rank.MEMBER, "cb003");

        assertThat(exam.read("uv01", path).status()).isEqualTo(200);
        assertThat(exam.read("cb001", path).status()).isEqualTo(200);
        for (String other : List.of("uv02", "cb002", "cb003", "auditor", "admin", "manager", "leader.SNV")) {
            assertThat(exam.read(other, path).status()).as(other).isEqualTo(404);
            assertThat(exam.read(other, "/api/exam-applications/" + id).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(exam.read(null, path).status()).isEqualTo(401);
    }

    @Test
    void aRelativeOfTheVettingBoardDoesNotReadTheFile() {
        String id = exam.applied("uv01", code, 1);
        exam.seat(code, 1, Body.VETTING, Rank.MEMBER, "cb001");
        exam.read("cb001", "/api/exam-applications/" + id).expect(200);

        exam.declare("cb001", code, "child", "Hoàng Minh Khôi").expect(201);

        exam.read("cb001", "/api/exam-applications/" + id).expect(404);
    }

    @Test
    void whoeverWithdrawsIsOutAndStaysOut() {
        String id = exam.applied("uv01", code, 1);
        exam.post("uv01", "/api/exam-applications/" + id + "/withdraw", Map.of())
                .expect(200);

        assertThat(one("uv01", id).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(exam.upload("uv01", id, "request", null).expect(409).type()).isEqualTo("exam-application-status");
        assertThat(exam.apply("uv01", code, PeopleTrace.wish(1)).type()).isEqualTo("exam-applied-before");
        assertThat(exam.evidence(code)).containsExactly("CANDIDATE_REGISTERED", "CANDIDATE_WITHDRAWN");
    }

    @Test
    void thePublicSeesNoticePostsAndDatesAndNobodyBeforeTheListIsOut() {
        exam.applied("uv01", code, 1);

        Answer seen = exam.read(null, "/public/exams/" + code).expect(200);

        assertThat(seen.body().path("posts").size()).isEqualTo(2);
        assertThat(seen.body().path("posts").path(0).path("open").asBoolean()).isTrue();
        assertThat(seen.body().path("lists").isEmpty()).isTrue();
        assertThat(seen.body().toString()).doesNotContain("Khôi").doesNotContain("uv01");
    }

    private JsonNode one(String user, String id) {
        return exam.read(user, "/api/exam-applications/" + id).expect(200).body();
    }

    private List<String> states(String user, String id) {
        List<String> states = new ArrayList<>();
        one(user, id)
                .path("papers")
                .forEach(paper -> states.add(paper.path("state").asString()));
        return states;
    }

    private List<Map<String, Object>> asked() {
        return exam.rows("SELECT * FROM exam_register_query WHERE purpose LIKE ?", "%" + code + "%");
    }
}
