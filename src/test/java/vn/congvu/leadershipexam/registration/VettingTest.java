package vn.congvu.leadershipexam.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.PeopleTrace;
import vn.congvu.leadershipexam.PeopleTrace.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.web.problem.ProblemException;

/** The check of conditions by two people, the list, numbers and seats. */
@ProductTest
class VettingTest {

    private static final String ONE = "cb001";
    private static final String TWO = "cb002";
    private static final String SECRETARY = "cb003";

    @Autowired
    private PeopleTrace exam;

    @Autowired
    private Vet vet;

    @Autowired
    private AssignSeats assignSeats;

    @Autowired
    private FewEligible fewEligible;

    @Autowired
    private ExamRounds rounds;

    @Autowired
    private Seats seats;

    private String code;

    @BeforeEach
    void open() {
        exam.at("2026-03-10T09:00");
        code = exam.round();
        exam.phase(code, 1, Phase.REGISTRATION);
        exam.date(code, 0, "registrationCloses", "2026-03-31T17:00");
        exam.date(code, 0, "paperStarts", "2026-04-24T08:00");
        exam.seat(code, 1, Body.VETTING, Rank.HEAD, ONE);
        exam.seat(code, 1, Body.VETTING, Rank.MEMBER, TWO);
        exam.seat(code, 1, Body.SECRETARIAT, Rank.HEAD, SECRETARY);
    }

    @AfterEach
    void tidyUp() {
        exam.tidyUp();
    }

    @ParameterizedTest
    @CsvSource({
        "planned, false, E1",
        "birthDate, 1968-01-15, E2",
        "disciplined, true, E3",
        "prosecuted, true, E4",
        "degree, COLLEGE, E5",
        "years, 4, E6"
    })
    void theTableNamesWhatFails(String field, String value, String reason) {
        Map<String, Object> wish = PeopleTrace.wish(1);
        wish.put(field, value.matches("\\d+") ? (Object) Integer.valueOf(value) : yesNo(value));
        String id = exam.apply("uv01", code, wish).expect(201).text("id");
        exam.complete("uv01", id);

        assertThat(findings("uv01", id)).containsExactly(reason);
    }

    private static Object yesNo(String value) {
        return value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
    }

    @Test
    void itNamesAllThatFailsNotOnlyTheFirst() {
        Map<String, Object> wish = PeopleTrace.wish(2);
        wish.put("planned", false);
        wish.put("years", 2);
        wish.put("degree", "NONE");
        String id = exam.apply("uv01", code, wish).expect(201).text("id");

        assertThat(findings("uv01", id)).containsExactlyInAnyOrder("E1", "E5", "E7", "E8");
    }

    @Test
    void anExceptionWithADocumentIsOne() {
        Map<String, Object> wish = PeopleTrace.wish(2);
        wish.put("planned", false);
        wish.put("exceptionNote", "Văn bản số 12 (giả định)");
        String id = exam.apply("uv01", code, wish).expect(201).text("id");
        exam.complete("uv01", id);

        assertThat(findings("uv01", id)).isEmpty();
    }

    @Test
    void oneProposesAnotherConfirms() {
        String id = whole("uv01", 1);
        exam.phase(code, 1, Phase.VETTING);
        propose(ONE, id, true, null).expect(200);

        assertThat(confirm(ONE, id).expect(403).type()).isEqualTo("exam-vetting-same-person");
        confirm(TWO, id).expect(200);

        assertThat(status(id)).isEqualTo("ELIGIBLE");
        assertThat(exam.evidence(code)).endsWith("CANDIDATE_VETTED", "CANDIDATE_VETTED");
    }

    @Test
    void aProposalThatChangedMeanwhileIsNotConfirmedUnseen() {
        String id = whole("uv01", 1);
        exam.phase(code, 1, Phase.VETTING);
        propose(ONE, id, true, null).expect(200);
        String read = proposedAt(id);
        exam.at("2026-03-10T09:05");
        propose(ONE, id, false, "Bằng chưa công nhận").expect(200);

        Answer answer =
                exam.post(TWO, "/api/exams/" + code + "/candidates/" + id + "/confirm", Map.of("proposedAt", read));

        assertThat(answer.expect(409).type()).isEqualTo("exam-vetting-changed");
    }

    @Test
    void againstTheTableOnlyWithAReason() {
        String id = exam.applied("uv01", code, 1);
        exam.phase(code, 1, Phase.VETTING);
        propose(ONE, id, true, null).expect(400);
        propose(ONE, id, true, "Đã đối chiếu bản chính").expect(200);
    }

    @Test
    void onlyTheVettingBoardOfTheCouncilVets() {
        String id = whole("uv01", 1);
        exam.phase(code, 1, Phase.VETTING);
        exam.seat(code, 2, Body.VETTING, Rank.MEMBER, "cb004");
        for (String other : List.of(SECRETARY, "cb004", "uv01", "auditor")) {
            assertThat(propose(other, id, true, null).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void whoeverIsRefusedKnowsWhyAndMayAnswerInTime() {
        String id = exam.applied("uv01", code, 1);
        exam.phase(code, 1, Phase.VETTING);
        decide(id, false);
        JsonNode seen = exam.read("uv01", "/api/exam-applications/" + id).body();
        assertThat(seen.path("vetting").path("reasons").path(0).path("code").asString())
                .isEqualTo("E8");
        assertThat(seen.path("vetting").path("proposedBy").isNull()).isTrue();
        assertThat(refusal(vet)).isEqualTo("exam-vetting-answers-open");

        exam.post("uv01", "/api/exam-applications/" + id + "/answer", Map.of("answer", "Đã nộp đủ."))
                .expect(200);
        assertThat(refusal(vet)).isEqualTo("exam-vetting-undecided");

        exam.at("2026-03-10T10:00");
        decide(id, false);
        exam.completing(vet, code, 1, ONE);
    }

    @Test
    void afterTheTimeToAnswerTheListGoesOutWithoutIt() {
        String id = exam.applied("uv01", code, 1);
        exam.phase(code, 1, Phase.VETTING);
        decide(id, false);
        exam.at("2026-03-14T09:00");

        assertThat(exam.post("uv01", "/api/exam-applications/" + id + "/answer", Map.of("answer", "Muộn."))
                        .expect(409)
                        .type())
                .isEqualTo("exam-answer-late");
        exam.completing(vet, code, 1, ONE);
        assertThat(list().path("candidates").isEmpty()).isTrue();
    }

    @Test
    void theListNamesWhoIsEligibleAndEverybodyDeclaresAnew() {
        String good = whole("uv01", 1);
        exam.phase(code, 1, Phase.VETTING);
        assertThat(refusal(vet)).isEqualTo("exam-vetting-undecided");
        decide(good, true);
        seats.require(ONE, code, 1, Body.VETTING);

        exam.completing(vet, code, 1, ONE);

        JsonNode listed = list().path("candidates").path(0);
        assertThat(listed.path("fullName").asString()).isEqualTo("Hoàng Minh Khôi");
        assertThat(listed.toString()).doesNotContain("uv01").doesNotContain("1985");
        assertThat(exam.read(ONE, "/api/exams/" + code + "/candidates")
                        .expect(409)
                        .type())
                .isEqualTo("exam-declaration-missing");
        exam.declare(ONE, code, "none", null).expect(201);
        exam.read(ONE, "/api/exams/" + code + "/candidates").expect(200);
    }

    @Test
    void aPostNeedsTwo() {
        for (String one : List.of("uv01", "uv02")) {
            whole(one, 1);
        }
        whole("uv03", 2);
        exam.phase(code, 1, Phase.VETTING);
        ids().forEach(id -> decide(id, true));
        assertThat(few()).isTrue();

        exam.phase(code, 1, Phase.REGISTRATION);
        whole("uv04", 2);
        exam.phase(code, 1, Phase.VETTING);
        ids().forEach(id -> decide(id, true));
        assertThat(few()).isFalse();
    }

    @Test
    void numbersRunWithoutAGapAndSeatsAreOneEach() {
        List<String> people = people();
        listed(people);
        rooms(8, 8).expect(200);
        draw().expect(200);

        List<JsonNode> rows = rows();
        assertThat(rows.stream().map(row -> row.path("number").asString()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, people.size())
                        .mapToObj(n -> "1%03d".formatted(n))
                        .toList());
        assertThat(new HashSet<>(rows.stream()
                        .map(row -> row.path("room").asString() + "/"
                                + row.path("seat").asInt())
                        .toList()))
                .hasSize(people.size());
    }

    @Test
    void noMoreThanThereIsRoomForAndNothingChangesOnceItIsPublic() {
        listed(people());
        rooms(3, 3).expect(200);
        assertThat(draw().expect(409).type()).isEqualTo("exam-too-few-seats");
        assertThat(refusal(assignSeats)).isEqualTo("exam-seats-missing");
        rooms(8, 8).expect(200);
        draw().expect(200);
        draw().expect(200);

        exam.completing(assignSeats, code, 1, SECRETARY);

        assertThat(draw().expect(409).type()).isEqualTo("exam-seats-published");
        assertThat(list().path("candidates").path(0).path("number").asString()).isEqualTo("1001");
        assertThat(exam.evidence(code)).endsWith("SEATS_ASSIGNED");
    }

    @Test
    void aWorkingDayBeforeThePaperAtTheLatest() {
        listed(people());
        rooms(8, 8).expect(200);
        draw().expect(200);
        exam.at("2026-04-23T17:30");

        assertThat(refusal(assignSeats)).isEqualTo("exam-seats-too-late");

        exam.at("2026-04-22T16:00");
        exam.completing(assignSeats, code, 1, SECRETARY);
    }

    private List<String> people() {
        List<String> people = new ArrayList<>(List.of("uv01", "uv02", "uv03", "uv04", "uv05"));
        IntStream.range(11, 17).forEach(n -> people.add("cb0" + n));
        return people;
    }

    private void listed(List<String> people) {
        people.forEach(one -> whole(one, 1));
        exam.phase(code, 1, Phase.VETTING);
        ids().forEach(id -> decide(id, true));
        exam.completing(vet, code, 1, ONE);
        exam.phase(code, 1, Phase.LISTED);
        exam.declare(SECRETARY, code, "none", null).expect(201);
    }

    private Answer rooms(int... capacities) {
        List<Map<String, Object>> rooms = new ArrayList<>();
        for (int capacity : capacities) {
            rooms.add(Map.of("room", "P" + (rooms.size() + 1), "place", "Nhà A", "capacity", capacity));
        }
        return exam.send(
                SECRETARY,
                MockMvcRequestBuilders.put("/api/exams/" + code + "/candidates/rooms"),
                Map.of("councilNo", 1, "rooms", rooms));
    }

    private Answer draw() {
        return exam.post(SECRETARY, "/api/exams/" + code + "/candidates/seats", Map.of("councilNo", 1));
    }

    private List<JsonNode> rows() {
        List<JsonNode> rows = new ArrayList<>();
        exam.read(SECRETARY, "/api/exams/" + code + "/candidates")
                .expect(200)
                .body()
                .path("councils")
                .path(0)
                .path("candidates")
                .forEach(rows::add);
        return rows;
    }

    private String whole(String user, int post) {
        String id = exam.applied(user, code, post);
        exam.complete(user, id);
        return id;
    }

    private void decide(String id, boolean eligible) {
        propose(ONE, id, eligible, null).expect(200);
        confirm(TWO, id).expect(200);
    }

    private Answer propose(String user, String id, boolean eligible, String note) {
        Map<String, Object> said =
                note == null ? Map.of("eligible", eligible) : Map.of("eligible", eligible, "note", note);
        return exam.post(user, "/api/exams/" + code + "/candidates/" + id + "/propose", said);
    }

    private Answer confirm(String user, String id) {
        return exam.post(
                user, "/api/exams/" + code + "/candidates/" + id + "/confirm", Map.of("proposedAt", proposedAt(id)));
    }

    private String proposedAt(String id) {
        return exam.read(TWO, "/api/exam-applications/" + id)
                .expect(200)
                .body()
                .path("vetting")
                .path("proposedAt")
                .asString();
    }

    private String status(String id) {
        return exam.read(TWO, "/api/exam-applications/" + id)
                .body()
                .path("status")
                .asString();
    }

    private List<String> findings(String user, String id) {
        List<String> codes = new ArrayList<>();
        exam.read(user, "/api/exam-applications/" + id)
                .body()
                .path("findings")
                .forEach(found -> codes.add(found.path("code").asString()));
        return codes;
    }

    private JsonNode list() {
        return exam.read(null, "/public/exams/" + code)
                .expect(200)
                .body()
                .path("lists")
                .path(0);
    }

    private boolean few() {
        return (Boolean) fewEligible.value(rounds.require(code), 1);
    }

    private List<String> ids() {
        return exam.rows("SELECT id FROM exam_candidate WHERE round_code = ?", code).stream()
                .map(row -> row.values().iterator().next().toString())
                .toList();
    }

    private String refusal(ExamStep step) {
        try {
            exam.completing(step, code, 1, ONE);
        } catch (ProblemException refused) {
            return refused.problem().type();
        }
        return null;
    }
}
