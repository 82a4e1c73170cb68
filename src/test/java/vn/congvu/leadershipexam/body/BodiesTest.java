package vn.congvu.leadershipexam.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.PeopleTrace;
import vn.congvu.leadershipexam.PeopleTrace.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.ScopeFacts;

/** Bodies are formed by those who may, of people who may, and conflicts of interests end a seat at once. */
@ProductTest
class BodiesTest {

    @Autowired
    private PeopleTrace exam;

    @Autowired
    private StagedRound staged;

    @Autowired
    private Seats seats;

    @Autowired
    private FormBodies formBodies;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Cases cases;

    private String code;

    @BeforeEach
    void open() {
        exam.at("2026-03-02T09:00");
        code = exam.round();
    }

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @Test
    void whoeverIsAppointedSitsOnceTheyHaveDeclared() {
        exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb001").expect(201);
        assertThat(seats.sits("cb001", code, 1, Body.MARKING)).isTrue();
        assertThat(type(() -> seats.require("cb001", code, 1, Body.MARKING))).isEqualTo("exam-declaration-missing");
        assertThat(barred("cb001")).isEqualTo("exam-declaration-missing");

        exam.declare("cb001", code, "none", null).expect(201);

        seats.require("cb001", code, 1, Body.MARKING);
        assertThat(barred("cb001")).isNull();
        assertThat(exam.evidence(code)).containsSubsequence("MEMBER_APPOINTED", "ACCESS_REFUSED", "CONFLICT_DECLARED");
    }

    @Test
    void theSameRulesStandAtTheTable() {
        exam.appoint(code, 1, Body.CODING, Rank.MEMBER, "cb001").expect(201);

        Answer refused =
                exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb001").expect(409);

        assertThat(refused.type()).isEqualTo("exam-separate-duties");
        assertThat(refused.text("detail"))
                .contains("Ban phách")
                .contains("Ban chấm thi viết")
                .contains("TT 22/2025");
        assertThat(seats.sits("cb001", code, 1, Body.MARKING)).isFalse();
    }

    @Test
    void oneHeadEach() {
        exam.appoint(code, 1, Body.MARKING, Rank.HEAD, "cb001").expect(201);
        assertThat(exam.appoint(code, 1, Body.MARKING, Rank.HEAD, "cb002").type())
                .isEqualTo("exam-head-taken");
        assertThat(exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb001").type())
                .isEqualTo("exam-sits-already");
        assertThat(exam.appoint(code, 2, Body.VETTING, Rank.MEMBER, "cb001").type())
                .isEqualTo("exam-separate-duties");
    }

    @Test
    void nobodyFromOutsideNobodyUnknownNobodyThemselves() {
        assertThat(exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "uv01").type())
                .isEqualTo("exam-person-from-outside");
        assertThat(exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "nobody").type())
                .isEqualTo("exam-unknown-person");
        assertThat(exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, PeopleTrace.ORGANISER)
                        .type())
                .isEqualTo("exam-appoints-oneself");
    }

    @Test
    void onlyTheOrganiserAndTheHeadOfTheCouncilForm() {
        Map<String, Object> marker = Map.of("councilNo", 1, "body", "MARKING", "rank", "MEMBER", "username", "cb003");
        String path = "/api/exams/" + code + "/bodies/seats";
        assertThat(exam.post("cb001", path, marker).status()).isEqualTo(403);

        exam.seat(code, 1, Body.COUNCIL, Rank.HEAD, "cb001");
        exam.post("cb001", path, marker).expect(201);
        Map<String, Object> supervisor =
                Map.of("councilNo", 1, "body", "SUPERVISION", "rank", "MEMBER", "username", "cb004");
        assertThat(exam.post("cb001", path, supervisor).type()).isEqualTo("exam-not-allowed");
    }

    @Test
    void candidatesSitNowhere() {
        registration();
        exam.applied("cb005", code, 1);

        assertThat(exam.appoint(code, 2, Body.INVIGILATION, Rank.MEMBER, "cb005")
                        .type())
                .isEqualTo("exam-candidate-sits-nowhere");
        assertThat(barred("cb005")).isEqualTo("exam-candidate-sits-nowhere");
    }

    @Test
    void aRelativeWhoDeclaredIsNotAppointedAndDoesNothing() {
        registration();
        exam.applied("uv01", code, 1);
        exam.seat(code, 2, Body.VETTING, Rank.MEMBER, "cb001");
        exam.declare("cb001", code, "sibling", "HOANG MINH KHOI").expect(201);

        Answer refused = exam.appoint(code, 1, Body.INVIGILATION, Rank.MEMBER, "cb001");

        assertThat(refused.type()).isEqualTo("exam-relative");
        assertThat(refused.text("detail")).contains("Anh, chị, em ruột").doesNotContain("Khôi");
        assertThat(barred("cb001")).isEqualTo("exam-relative");
        assertThat(seats.sits("cb001", code, 2, Body.VETTING))
                .as("another council, other candidates")
                .isTrue();
    }

    @Test
    void aConflictDeclaredLaterEndsTheSeatAndAsksForSomebodyElse() {
        registration();
        exam.applied("uv01", code, 1);
        exam.seat(code, 1, Body.MARKING, Rank.MEMBER, "cb001");
        var candidate = candidates.findByRoundCodeAndUsername(code, "uv01").orElseThrow();
        seats.require("cb001", candidate, Body.MARKING);

        exam.declare("cb001", code, "spouse", "Hoàng Minh Khôi").expect(201);

        assertThat(seats.sits("cb001", code, 1, Body.MARKING)).isFalse();
        assertThat(type(() -> seats.require("cb001", candidate, Body.MARKING))).isEqualTo("exam-not-allowed");
        assertThat(marking().path("toReplace").asInt()).isEqualTo(1);

        exam.at("2026-03-02T10:00");
        exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb002").expect(201);
        assertThat(marking().path("toReplace").asInt()).isZero();
    }

    @Test
    void whoeverWasNamedBeforeTheyRegisteredIsFound() {
        exam.seat(code, 1, Body.PAPERS, Rank.MEMBER, "cb001");
        exam.declare("cb001", code, "parent", "Đặng Thùy Dương").expect(201);
        assertThat(seats.sits("cb001", code, 1, Body.PAPERS)).isTrue();

        registration();
        exam.applied("uv02", code, 2);

        assertThat(seats.sits("cb001", code, 1, Body.PAPERS)).isFalse();
        assertThat(exam.evidence(code)).endsWith("CANDIDATE_REGISTERED", "MEMBER_ENDED");
    }

    @Test
    void aRelationOfAnotherKindIsKnownButBarsNobody() {
        registration();
        exam.applied("uv01", code, 1);
        exam.seat(code, 1, Body.MARKING, Rank.MEMBER, "cb001");
        exam.declare("cb001", code, "teacher", "Hoàng Minh Khôi").expect(201);
        assertThat(seats.sits("cb001", code, 1, Body.MARKING)).isTrue();

        exam.seat(code, 1, Body.SUPERVISION, Rank.MEMBER, "cb009");
        var seen = exam.read("cb009", "/api/exams/" + code + "/declarations").body();
        assertThat(seen.path("all").size()).isEqualTo(1);
        assertThat(exam.read("cb001", "/api/exams/" + code + "/declarations")
                        .body()
                        .path("all")
                        .size())
                .isZero();
    }

    @Test
    void whoMarksIsKnownToFew() {
        exam.seat(code, 1, Body.MARKING, Rank.MEMBER, "cb001");
        exam.seat(code, 1, Body.INVIGILATION, Rank.MEMBER, "cb002");

        assertThat(body("cb001", Body.MARKING).path("members").size()).isEqualTo(1);
        assertThat(body("cb002", Body.MARKING).path("members").isNull()).isTrue();
        assertThat(exam.read("cb003", "/api/exams/" + code + "/bodies").status())
                .isEqualTo(404);
        assertThat(exam.read("auditor", "/api/exams/" + code + "/bodies").status())
                .isEqualTo(404);
    }

    @Test
    void theStepEndsWhenEachBodyHasItsHeadItsMembersAndTheirDeclarations() {
        assertThat(refusal()).hasSize(2 * Body.values().length);
        assertThat(refusal()).contains("Hội đồng 1, Ban phách: [chưa có Trưởng ban, còn thiếu 2 người]");
        int next = 1;
        for (int council : List.of(1, 2)) {
            for (Body body : Body.values()) {
                for (int i = 0; i < 6; i++) {
                    Rank rank = i == 0 ? Rank.HEAD : i == 1 ? Rank.SECRETARY : Rank.MEMBER;
                    exam.seat(code, council, body, rank, "made-up-" + next++);
                }
            }
        }
        exam.completing(formBodies, code, null, PeopleTrace.ORGANISER);

        exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb001").expect(201);
        assertThat(refusal()).containsExactly("Hội đồng 1, Ban chấm thi viết: [1 người chưa kê khai quan hệ]");
    }

    /** Nobody is appointed or relieved while the round stands still; the room does not offer it, the server refuses. */
    @Test
    void nobodyIsAppointedWhileTheRoundIsSuspended() {
        exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb001").expect(201);
        assertThat(marking().path("mayForm").asBoolean()).isTrue();

        staged.suspend(code);

        assertThat(marking().path("mayForm").asBoolean()).isFalse();
        Answer refused =
                exam.appoint(code, 1, Body.MARKING, Rank.MEMBER, "cb002").expect(409);
        assertThat(refused.type()).isEqualTo("exam-suspended");
        assertThat(refused.text("detail")).contains("tạm dừng từ 02/02/2026 08:00");
        String seat = marking().path("members").path(0).path("id").asString();
        Map<String, Object> relieving = Map.of("councilNo", 1, "reason", "Chuyển công tác.");
        String path = "/api/exams/" + code + "/bodies/seats/" + seat + "/relieve";
        assertThat(exam.post(PeopleTrace.ORGANISER, path, relieving).type()).isEqualTo("exam-suspended");
        exam.declare("cb001", code, "none", null).expect(201);
    }

    /** Body by body. */
    private List<String> refusal() {
        try {
            exam.completing(formBodies, code, null, PeopleTrace.ORGANISER);
        } catch (ProblemException refused) {
            return refused.problem().groups().stream()
                    .map(group -> group.vi() + ": "
                            + group.items().stream().map(Bilingual::vi).toList())
                    .toList();
        }
        throw new AssertionError("not refused");
    }

    private JsonNode marking() {
        return body(PeopleTrace.ORGANISER, Body.MARKING);
    }

    private JsonNode body(String user, Body body) {
        return exam.read(user, "/api/exams/" + code + "/bodies")
                .expect(200)
                .body()
                .path("councils")
                .path(0)
                .path("bodies")
                .path(body.ordinal());
    }

    private void registration() {
        exam.phase(code, 1, Phase.REGISTRATION);
        exam.date(code, 0, "registrationCloses", "2026-03-31T17:00");
    }

    /** At claim, hand-over and completion the workflow asks this. */
    private String barred(String username) {
        return cases.of(code)
                .facts()
                .barred("markFirst", new ScopeFacts(code, "leadership-exam-written", 1, 1), username)
                .map(Problem::type)
                .orElse(null);
    }

    private static String type(Runnable call) {
        try {
            call.run();
        } catch (ProblemException refused) {
            return refused.problem().type();
        }
        return null;
    }
}
