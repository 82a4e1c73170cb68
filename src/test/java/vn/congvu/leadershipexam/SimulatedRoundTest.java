package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.leadershipexam.SimulatedRound.CONFIRMED;
import static vn.congvu.leadershipexam.SimulatedRound.COUNCILS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.archive.HandedOver;
import vn.congvu.leadershipexam.evidence.Verifier;
import vn.congvu.leadershipexam.marking.MarkingOracle;
import vn.congvu.leadershipexam.result.RankingOracle;
import vn.congvu.leadershipexam.round.ExamTrace;

/**
 * Five posts, two councils, sixty candidates: a round from the policy to the archive, done by the people it concerns. Who
 * wins is worked out a second time from the marks that were handed out, by rules written down elsewhere.
 */
@ProductTest
class SimulatedRoundTest {

    private static final int SEED = 20_261_129;

    @Autowired
    private SimulatedRound round;

    @Autowired
    private SimulatedDesks desks;

    @Autowired
    private PeopleTrace people;

    @Autowired
    private ExamTrace trace;

    @Autowired
    private ExamCalls calls;

    @TempDir
    private Path directory;

    private final Random chance = new Random(SEED);
    private final List<Examinee> all = new ArrayList<>();
    private final Map<String, String> applications = new HashMap<>();
    private String code;

    @AfterEach
    void tidyUp() {
        trace.tidyUp();
    }

    @Test
    void theRankingIsTheOneThatFollowsFromTheMarksHandedOut() throws Exception {
        code = round.announced();
        handOutMarks();
        round.bodiesFormed(code);
        register();
        vet();
        seat();
        write();
        mark();
        openTheKeys();
        appeal();
        defend();
        drawUpAndApprove();
        publish();
        appoint();
        report();
        everythingIsInTheArchives();
        verifyTheEvidence();
        whoeverAppealedVerifiesWhatWasDecided();
    }

    private void handOutMarks() {
        List<String> who = round.candidates();
        for (int one = 0; one < 5 * SimulatedRound.PER_POST; one++) {
            int post = 1 + one / SimulatedRound.PER_POST;
            Examinee examinee = new Examinee(who.get(one), post, one % SimulatedRound.PER_POST, chance);
            examinee.ineligible = examinee.place == 11;
            all.add(examinee);
        }
        of(1, 10).absent = true;
        of(4, 10).absent = true;
        of(3, 10).withdrawn = true;
        of(1, 2).penalty = "REPRIMAND";
        of(4, 2).penalty = "WARNING";
        of(3, 3).penalty = "SUSPENSION";
        // equal totals, told apart by the defence; equal in everything, told apart by a vote
        of(2, 0).stands(9800, 9600);
        of(2, 1).stands(9600, 9800);
        of(5, 0).stands(9700, 9700);
        of(5, 1).stands(9700, 9700);
        close(of(1, 0));
        equal(of(1, 2), 120, null);
        equal(of(2, 3), -700, of(2, 3).published() - 300);
        equal(of(3, 4), 500, of(3, 4).published());
        equal(of(4, 5), -499, null);
        all.stream().filter(Examinee::isAdmitted).skip(5).findFirst().orElseThrow().projectMissing = true;
    }

    /** Three markers who all differ, less than five points from the published mark. */
    private static void close(Examinee one) {
        long mark = one.published();
        one.appeals(List.of(mark + 200, mark + 301, mark + 451), null);
    }

    private static void equal(Examinee one, long from, Long chosen) {
        long mark = one.published() + from;
        one.appeals(List.of(mark, mark), chosen);
    }

    private Examinee of(int post, int place) {
        return all.get((post - 1) * SimulatedRound.PER_POST + place);
    }

    private List<Examinee> of(int council, Predicate<Examinee> which) {
        return all.stream()
                .filter(one -> one.council() == council && which.test(one))
                .toList();
    }

    private void register() {
        trace.at("2026-04-01T09:00");
        for (Examinee one : all) {
            String id = people.apply(one.username, code, wish(one)).expect(201).text("id");
            people.complete(one.username, id);
            applications.put(one.username, id);
        }
        assertThat(people.apply(of(1, 0).username, code, PeopleTrace.wish(2))
                        .expect(409)
                        .type())
                .isEqualTo("exam-applied-before");
        people.post(
                        of(3, 10).username,
                        "/api/exam-applications/" + applications.get(of(3, 10).username) + "/withdraw",
                        Map.of())
                .expect(200);
        trace.at("2026-04-20T17:01");
        String late = round.candidates().get(all.size());
        assertThat(people.apply(late, code, PeopleTrace.wish(1)).expect(409).type())
                .isEqualTo("exam-registration-closed");
        trace.fireDueTimers();
    }

    /** One condition or another is not met by the last of each post. */
    private static Map<String, Object> wish(Examinee one) {
        Map<String, Object> wish = PeopleTrace.wish(one.post);
        if (one.ineligible) {
            List<Map.Entry<String, Object>> failing = List.of(
                    Map.entry("planned", false),
                    Map.entry("years", 0),
                    Map.entry("disciplined", true),
                    Map.entry("prosecuted", true),
                    Map.entry("degree", "NONE"));
            Map.Entry<String, Object> failed = failing.get(one.post - 1);
            wish.put(failed.getKey(), failed.getValue());
        }
        return wish;
    }

    private void vet() {
        trace.at("2026-04-22T09:00");
        COUNCILS.forEach(council -> round.vetted(code, council));
        trace.at("2026-05-04T09:00");
        COUNCILS.forEach(council -> round.done(round.head(council, Body.VETTING), code, "vet", CONFIRMED));
        assertThat(people.read(of(2, 11).username, "/api/exam-applications/" + applications.get(of(2, 11).username))
                        .text("status"))
                .isEqualTo("INELIGIBLE");
        round.declared(code);
    }

    private void seat() {
        COUNCILS.forEach(council -> round.seatsDrawn(code, council));
        for (Examinee one : all) {
            JsonNode application = people.read(one.username, "/api/exam-applications/" + applications.get(one.username))
                    .body();
            one.number = application.path("place").path("number").asString(null);
            assertThat(one.number != null).as(one.username).isEqualTo(one.sits());
        }
    }

    private void write() {
        trace.at("2026-05-15T09:00");
        COUNCILS.forEach(council -> desks.paperSealed(code, council));
        trace.when("2026-05-16T08:00");
        COUNCILS.forEach(council -> desks.paperWritten(code, council, of(council, Examinee::sits)));
    }

    private void mark() {
        trace.at("2026-05-18T09:00");
        for (int council : COUNCILS) {
            desks.coded(code, council, of(council, Examinee::writes), chance);
            desks.drawn(code, council);
        }
        desks.bagHandedOver(code);
        markingRound("FIRST", "markFirst", one -> one.first);
        markingRound("SECOND", "markSecond", one -> one.second);
        assertThat(all.stream().filter(Examinee::writes).map(Examinee::verdict).map(SimulatedRoundTest::kind))
                .as("every kind of difference happens")
                .contains("MEAN", "TWO_EQUAL", "DISCUSSION", "COLLECTIVE_MARKING");
        COUNCILS.forEach(council -> desks.settled(code, council, of(council, Examinee::writes)));
    }

    /** Markers sit in both councils: they mark all their bags before they end the steps. */
    private void markingRound(String marking, String step, Function<Examinee, Long> given) {
        COUNCILS.forEach(council -> desks.marked(code, council, marking, byCode(of(council, Examinee::writes), given)));
        desks.bagsDone(code, step);
    }

    private static String kind(String verdict) {
        return verdict.substring(verdict.indexOf(' ') + 1);
    }

    private static Map<String, Long> byCode(List<Examinee> writing, Function<Examinee, Long> mark) {
        return writing.stream().collect(Collectors.toMap(one -> one.blindCode, mark));
    }

    private void openTheKeys() {
        trace.at("2026-05-25T10:00");
        for (int council : COUNCILS) {
            desks.openKey(round.head(council, Body.CODING), code, council, 1).expect(200);
            assertThat(round.send(round.head(council, Body.SECRETARIAT), code, council, "/marks/publish", null)
                            .type())
                    .as("one of two holders opens nothing")
                    .isEqualTo("exam-key-not-open");
            desks.openKey(round.head(council, Body.COUNCIL), code, council, 2).expect(200);
            round.done(round.head(council, Body.CODING), code, "openKey", CONFIRMED);
            desks.published(code, council);
        }
        everybodyReadsTheirOwnMark();
    }

    private void everybodyReadsTheirOwnMark() {
        for (Examinee one : all) {
            if (one.writes()) {
                String expected = one.appeal != null && "APPEAL".equals(trace.phase(code, one.council()))
                        ? MarkingOracle.after(one.penalty, one.published())
                        : one.paperMark();
                assertThat(ownMark(one)).as(one.username).isEqualTo(expected);
            }
        }
    }

    private String ownMark(Examinee one) {
        return exact(round.read(one.username, code, one.council(), "/marks/mine")
                .expect(200)
                .body()
                .path("mark"));
    }

    private static String exact(JsonNode points) {
        return points.isNull() ? "null" : points.decimalValue().setScale(2).toString();
    }

    private void appeal() {
        trace.at("2026-05-27T09:00");
        Map<String, Examinee> byReason = all.stream()
                .filter(one -> one.appeal != null)
                .collect(Collectors.toMap(
                        one -> "Đề nghị chấm lại, đơn của vị trí " + one.post + "/" + one.place, one -> one));
        byReason.forEach((reason, one) -> round.send(
                        one.username, code, one.council(), "/appeals", Map.of("against", "PAPER", "reason", reason))
                .expect(200));
        trace.when("2026-06-01T17:00");
        for (int council : COUNCILS) {
            desks.appealsMarked(code, council, byReason);
            desks.appealsDecided(code, council, byReason);
        }
        everybodyReadsTheirOwnMark();
    }

    private void defend() {
        trace.at("2026-07-01T09:00");
        for (Examinee one : all) {
            assertThat(round.told(one.username, "/exams/" + code + "/councils/" + one.council() + "/my-project"))
                    .as(one.username)
                    .isEqualTo(one.isAdmitted());
            if (one.sits()) {
                assertThat(round.read(one.username, code, one.council(), "/marks/mine")
                                .body()
                                .path("admitted")
                                .asBoolean())
                        .as(one.username)
                        .isEqualTo(one.isAdmitted());
            }
            if (one.isAdmitted() && !one.projectMissing) {
                calls.upload(
                                one.username,
                                SimulatedRound.path(code, one.council()) + "/defence/project",
                                "de-an.pdf",
                                ExamCalls.PDF)
                        .expect(200);
            }
        }
        trace.when("2026-07-10T17:00");
        trace.when("2026-07-15T08:00");
        Map<String, Examinee> byNumber =
                all.stream().filter(Examinee::sits).collect(Collectors.toMap(one -> one.number, one -> one));
        COUNCILS.forEach(council -> desks.defended(code, council, byNumber));
    }

    private void drawUpAndApprove() {
        trace.at("2026-07-16T09:00");
        for (int council : COUNCILS) {
            String secretary = round.head(council, Body.SECRETARIAT);
            JsonNode result = round.send(secretary, code, council, "/result/draw-up", null)
                    .expect(200)
                    .body();
            theRankingIsOurs(council, result);
            if (council == 2) {
                vote(result);
            }
            round.done(secretary, code, "drawUpResult", CONFIRMED);
        }
        round.done(ExamTrace.AUTHORITY, code, "approveResult", Map.of("decision", "approve", "number", "88/QĐ-SNV"));
    }

    private void theRankingIsOurs(int council, JsonNode result) {
        List<String> said = new ArrayList<>();
        result.path("posts")
                .forEach(post -> post.path("lines")
                        .forEach(line -> said.add(line.path("candidateNumber").asString() + " "
                                + (line.path("place").isNull()
                                        ? "null"
                                        : line.path("place").asInt()) + " "
                                + exact(line.path("written")) + " " + exact(line.path("defence")) + " "
                                + exact(line.path("total")))));
        List<String> ours = of(council, Examinee::sits).stream()
                .map(one -> one.line(wanting(one.post)))
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(ours);
    }

    private List<RankingOracle.Paper> wanting(int post) {
        return all.stream()
                .filter(one -> one.post == post && one.sits())
                .map(Examinee::result)
                .toList();
    }

    private void vote(JsonNode result) {
        assertThat(RankingOracle.first(wanting(5))).hasSize(2);
        String chosen = id(result, of(5, 1));
        Map<String, Object> vote = Map.of("candidateId", chosen, "votesFor", 3, "votesCast", 5, "minutes", "BB-HĐ-07");
        round.send(round.head(2, Body.COUNCIL), code, 2, "/result/posts/5/vote", vote)
                .expect(200);
    }

    private static String id(JsonNode result, Examinee one) {
        for (JsonNode post : result.path("posts")) {
            for (JsonNode line : post.path("lines")) {
                if (line.path("candidateNumber").asString().equals(one.number)) {
                    return line.path("candidateId").asString();
                }
            }
        }
        throw new AssertionError(one.number);
    }

    private void publish() {
        COUNCILS.forEach(council -> round.done(round.head(council, Body.COUNCIL), code, "publishResult", CONFIRMED));
        assertThat(RankingOracle.first(wanting(2)))
                .as("the better defence wins")
                .containsExactly(of(2, 1).username);
        for (Examinee one : all) {
            if (one.sits()) {
                JsonNode own = calls.read(one.username, "/api/exams/" + code + "/my-result")
                        .expect(200)
                        .body();
                assertThat("WINNER".equals(own.path("outcome").asString()))
                        .as(one.username)
                        .isEqualTo(winners().contains(one));
            }
        }
    }

    /** By post; the vote decides where nothing else does. */
    private List<Examinee> winners() {
        List<Examinee> winners = new ArrayList<>();
        for (int post = 1; post <= 5; post++) {
            List<String> first = RankingOracle.first(wanting(post));
            String winner = first.size() == 1 ? first.get(0) : of(5, 1).username;
            all.stream().filter(one -> one.username.equals(winner)).forEach(winners::add);
        }
        return winners;
    }

    private void appoint() {
        trace.at("2026-07-20T10:00");
        for (Examinee winner : winners()) {
            round.done(winner.username, code, "completeFile", Map.of("complete", true, "originals", true));
        }
        Map<String, Object> proposal = Map.of("decision", "propose", "number", "7/TTr", "metOn", "2026-07-20");
        for (String unit : List.of("STC", "SXD", "SYT", "STP")) {
            round.done("leader." + unit, code, "personnelProcess", proposal);
        }
        Map<String, Object> signed = Map.of("number", "99/QĐ", "effectiveOn", "2026-08-01", "signed", true);
        round.done(ExamTrace.AUTHORITY, code, "signAppointment", signed);
        trace.at("2026-12-01T09:00");
        Map<String, Object> trained = Map.of("completedOn", "2026-11-30", "certificate", "CC-1");
        round.done(ExamTrace.DRAFTER, code, "training", trained);
    }

    private void report() {
        Map<String, Object> found =
                Map.of("findings", "Kỳ thi tổ chức đúng quy định, không có kiến nghị.", "conclusion", "CLEAN");
        for (int council : COUNCILS) {
            String supervisor = round.head(council, Body.SUPERVISION);
            calls.send(supervisor, "/api/exams/" + code + "/supervision/councils/" + council + "/report", found)
                    .expect(200);
            round.done(supervisor, code, "superviseReport", CONFIRMED);
            String secretary = round.head(council, Body.SECRETARIAT);
            calls.send(secretary, "/api/exams/" + code + "/archive/" + council + "/seal", null)
                    .expect(200);
            round.done(secretary, code, "archive", Map.of("confirmed", true, "receivedBy", "Lưu trữ lịch sử"));
        }
        assertThat(trace.status(code)).isEqualTo("ENDED");
        COUNCILS.forEach(council -> assertThat(trace.phase(code, council)).isEqualTo("ARCHIVED"));
    }

    private void everythingIsInTheArchives() throws Exception {
        for (int council : COUNCILS) {
            String file = "/api/exams/" + code + "/archive/" + council + "/file";
            calls.read(ExamTrace.AUTHORITY, file).expect(404);
            byte[] zip = calls.read(round.head(council, Body.SECRETARIAT), file)
                    .expect(200)
                    .content();
            SimulatedArchive archive = new SimulatedArchive(HandedOver.of(zip), of(council, one -> true));
            archive.holdsThePeople();
            archive.holdsTheScripts();
            archive.holdsTheDecisions();
        }
    }

    private void verifyTheEvidence() throws Exception {
        String supervisor = round.head(1, Body.SUPERVISION);
        String whole = text("/api/exams/" + code + "/evidence.jsonl", supervisor);
        Verifier verifier = new Verifier(directory);
        String heads = verifier.write("heads.json", text("/public/exams/" + code + "/evidence-heads", null))
                .toString();
        Verifier.Verdict verdict = verifier.verify(whole, "--heads", heads);
        assertThat(verdict.said()).contains("VERIFIED");
        assertThat(verdict.exit()).isZero();
        assertThat(verifier.verify(text("/public/exams/" + code + "/evidence.jsonl", null), "--heads", heads)
                        .exit())
                .isZero();
        int middle = whole.indexOf("\"seq\":", whole.length() / 2) + "\"seq\":".length();
        char other = whole.charAt(middle) == '7' ? '8' : '7';
        assertThat(verifier.verify(whole.substring(0, middle) + other + whole.substring(middle + 1), "--heads", heads)
                        .exit())
                .isEqualTo(1);
    }

    private void whoeverAppealedVerifiesWhatWasDecided() throws Exception {
        Verifier verifier = new Verifier(directory);
        String file = text("/public/exams/" + code + "/evidence.jsonl", null);
        for (Examinee one : all.stream().filter(who -> who.appeal != null).toList()) {
            String proof = text("/api/exams/" + code + "/my-result/proof.json", one.username);
            String own = verifier.write("proof.json", proof).toString();
            assertThat(verifier.verify(file, "--proof", own).said()).contains("VERIFIED");
            String better = proof.replaceFirst("(\"appeal\":\"[^\"]+\",\"mark\":\"?)\\d+\\.\\d\\d", "$199.99");
            assertThat(better).isNotEqualTo(proof);
            assertThat(verifier.verify(
                                    file,
                                    "--proof",
                                    verifier.write("proof.json", better).toString())
                            .said())
                    .contains("is not what was bound");
        }
    }

    private String text(String path, String user) {
        return new String(calls.read(user, path).expect(200).content(), StandardCharsets.UTF_8);
    }
}
