package vn.congvu.leadershipexam.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamCalls;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.evidence.Verifier;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.web.time.ProductClock;
import vn.congvu.workflow.StepCompletion.StepDone;

/** A result is computed, frozen, approved by somebody else, published without marks, and checked by those it is about. */
@ProductTest
class ResultTest {

    @Autowired
    private StagedRound staged;

    @Autowired
    private StagedPaperMarks papers;

    @Autowired
    private StagedDefence defences;

    @Autowired
    private ExamCalls calls;

    @Autowired
    private ExamRounds rounds;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Posts posts;

    @Autowired
    private List<ExamStep> steps;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProductClock clock;

    @TempDir
    private Path directory;

    private String round;
    private String api;
    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void marked() {
        clock.stopAt(Instant.parse("2026-05-04T02:00:00Z"));
        round = staged.open(2);
        api = "/api/exams/" + round + "/councils/1/result";
        staged.seat(round, Body.COUNCIL, Rank.HEAD, "cb004");
        staged.seat(round, Body.COUNCIL, Rank.MEMBER, "cb005");
        staged.seat(round, Body.SECRETARIAT, Rank.HEAD, "cb006");
        staged.seat(round, Body.SUPERVISION, Rank.HEAD, "cb010");
        stands("uv01", 1, "001", "70.00", "80.50");
        stands("uv02", 1, "002", "80.50", "70.00");
        stands("uv03", 1, "003", "49.99", null);
        stands("uv04", 2, "004", "90.5", "49.99");
        stands("uv05", 2, "005", "60.00", null);
        staged.enter(round, Phase.SUMMARY);
    }

    private void stands(String user, int post, String number, String written, String defence) {
        String id = staged.candidate(round, post, user, number);
        ids.put(user, id);
        papers.wrote(id, written);
        if (defence != null) {
            defences.held(id, defence);
        }
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    private ExamCalls.Answer drawUp() {
        return calls.send("cb006", api + "/draw-up", null);
    }

    private void complete(String step, String by, Map<String, Object> data) {
        ExamStep part = steps.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status ->
                part.completing(rounds.requireLocked(round), 1, new StepDone(null, step, "", "", null, data, by)));
    }

    private void approve() {
        complete("approveResult", "leader.SNV", Map.of("decision", "approve", "number", "12/QĐ-SNV"));
    }

    private void publish() {
        drawUp().expect(200);
        complete("drawUpResult", "cb006", Map.of());
        approve();
        complete("publishResult", "cb004", Map.of());
        staged.enter(round, Phase.RESULT);
    }

    private static String said(ProblemException refused) {
        return refused.problem().type();
    }

    private String refused(String step, String by, Map<String, Object> data) {
        try {
            complete(step, by, data);
            return "accepted";
        } catch (ProblemException e) {
            return said(e);
        }
    }

    private static List<String> line(JsonNode post) {
        List<String> lines = new java.util.ArrayList<>();
        post.path("lines")
                .forEach(line -> lines.add(line.path("candidateNumber").asString() + " "
                        + line.path("place") + " " + line.path("outcome").asString() + " "
                        + line.path("reason").asString("")));
        return lines;
    }

    @Test
    void equalTotalsAreToldApartByTheDefenceAndWhoeverFailsAPartHasNoPlace() {
        JsonNode result = drawUp().expect(200).body();
        assertThat(line(result.path("posts").path(0)))
                .containsExactly("001 1 WINNER ", "002 2 PASSED ", "003 null FAILED PAPER_BELOW_MINIMUM");
        assertThat(line(result.path("posts").path(1)))
                .containsExactlyInAnyOrder("004 null FAILED DEFENCE_BELOW_MINIMUM", "005 null FAILED NO_DEFENCE");
        assertThat(result.path("posts")
                        .path(0)
                        .path("lines")
                        .path(0)
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("150.50");
    }

    @Test
    void aTieInEverythingIsDecidedByAVoteWithMinutes() {
        papers.wrote(ids.get("uv02"), "70.00");
        defences.held(ids.get("uv02"), "80.50");
        JsonNode result = drawUp().expect(200).body();
        assertThat(result.path("posts").path(0).path("tied").asBoolean()).isTrue();
        assertThat(refused("drawUpResult", "cb006", Map.of())).isEqualTo("exam-result-tied");
        String vote = api + "/posts/1/vote";
        Map<String, Object> split =
                Map.of("candidateId", ids.get("uv02"), "votesFor", 1, "votesCast", 2, "minutes", "BB-07");
        Map<String, Object> agreed =
                Map.of("candidateId", ids.get("uv02"), "votesFor", 2, "votesCast", 2, "minutes", "BB-07");
        assertThat(calls.send("cb006", vote, agreed).status()).isEqualTo(403);
        assertThat(calls.send("cb004", vote, split).expect(409).type()).isEqualTo("exam-result-no-majority");
        JsonNode voted = calls.send("cb004", vote, agreed).expect(200).body();
        assertThat(line(voted.path("posts").path(0))).contains("001 1 PASSED ", "002 1 WINNER ");
        complete("drawUpResult", "cb006", Map.of());
        assertThat(calls.send("cb004", vote, agreed).expect(409).type()).isEqualTo("exam-result-no-tie");
    }

    @Test
    void whoDrewItUpDoesNotApproveItAndAReturnedResultIsDrawnUpAnew() {
        assertThat(refused("approveResult", "leader.SNV", Map.of("decision", "approve")))
                .isEqualTo("exam-result-not-drawn-up");
        drawUp().expect(200);
        ExamStep approve = steps.stream()
                .filter(one -> one.step().equals("approveResult"))
                .findFirst()
                .orElseThrow();
        assertThat(approve.barred(rounds.require(round), 1, null, "cb006")).isPresent();
        assertThat(approve.barred(rounds.require(round), 1, null, "leader.SNV")).isEmpty();
        complete("approveResult", "leader.SNV", Map.of("decision", "return", "reason", "Thiếu biên bản bảo vệ."));
        assertThat(refused("publishResult", "cb004", Map.of())).isEqualTo("exam-result-not-approved");
        assertThat(refused("drawUpResult", "cb006", Map.of())).isEqualTo("exam-result-not-drawn-up");
        assertThat(drawUp().expect(200).body().path("version").asInt()).isEqualTo(2);
        approve();
        assertThat(drawUp().expect(409).type()).isEqualTo("exam-result-approved");
    }

    @Test
    void aResultThatSomebodyChangedInTheDatabaseIsNotApproved() {
        drawUp().expect(200);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE exam_result_line SET place = 1, outcome = 'WINNER' WHERE candidate_id = ?")
                        .param(ids.get("uv02"))
                        .update());
        assertThat(refused("approveResult", "leader.SNV", Map.of("decision", "approve")))
                .isEqualTo("exam-result-changed");
        assertThat(staged.alarms(round)).containsExactly("changedResult leader.SNV");
    }

    @Test
    void aSealedResultIsReadByTheCouncilAndTheAuthorityAloneAndEveryReadingIsLogged() {
        drawUp().expect(200);
        for (String user : List.of("cb004", "cb006", "leader.SNV")) {
            calls.read(user, api).expect(200);
        }
        for (String user : List.of("cb010", "cb007", "auditor", "uv01", "head.SNV", "admin")) {
            assertThat(calls.read(user, api).status()).as(user).isEqualTo(403);
        }
        assertThat(staged.reads(round)).containsExactlyInAnyOrder("result cb006", "result cb004", "result leader.SNV");
        assertThat(staged.alarms(round)).contains("readResult auditor", "readResult uv01");
        assertThat(calls.read("uv01", "/api/exams/" + round + "/my-result").type())
                .isEqualTo("exam-result-not-published");
        assertThat(calls.read(null, "/public/exams/" + round + "/results")
                        .expect(200)
                        .body()
                        .path("councils"))
                .isEmpty();
    }

    @Test
    void publishingNamesWinnersToEverybodyAndMarksOnlyToTheirOwners() {
        publish();
        String open = new String(
                calls.read(null, "/public/exams/" + round + "/results")
                        .expect(200)
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(open)
                .contains("Ứng viên 001", "WON", "UNFILLED", "12/QĐ-SNV")
                .doesNotContain("Ứng viên 002", "Ứng viên 003", "80.5", "150.5");
        assertThat(posts.require(round, 1).state()).isEqualTo(Post.State.WON);
        assertThat(posts.require(round, 2).state()).isEqualTo(Post.State.UNFILLED);
        assertThat(candidates.require(ids.get("uv01")).status()).isEqualTo(Candidate.Status.WINNER);
        assertThat(candidates.require(ids.get("uv02")).status()).isEqualTo(Candidate.Status.PASSED);
        assertThat(candidates.require(ids.get("uv04")).status()).isEqualTo(Candidate.Status.FAILED);
        JsonNode own = calls.read("uv02", "/api/exams/" + round + "/my-result")
                .expect(200)
                .body();
        assertThat(own.path("total").decimalValue()).isEqualByComparingTo("150.50");
        assertThat(own.path("place").asInt()).isEqualTo(2);
        assertThat(own.toString()).doesNotContain("001");
        assertThat(told("uv03")).isEqualTo(1);
        assertThat(calls.read("cb007", "/api/exams/" + round + "/my-result").status())
                .isEqualTo(404);
    }

    private int told(String username) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE username = ? AND link = ?")
                .params(username, "/exams/" + round + "/my-result")
                .query(Integer.class)
                .single();
    }

    @Test
    void aLosingCandidateVerifiesTheirResultInThePublicFile() throws Exception {
        publish();
        Verifier verifier = new Verifier(directory);
        String file = text("/public/exams/" + round + "/evidence.jsonl", null);
        String heads = verifier.write("heads.json", text("/public/exams/" + round + "/evidence-heads", null))
                .toString();
        String proof = text("/api/exams/" + round + "/my-result/proof.json", "uv02");
        Verifier.Verdict verdict = verifier.verify(
                file,
                "--heads",
                heads,
                "--proof",
                verifier.write("proof.json", proof).toString());
        assertThat(verdict.said()).contains("VERIFIED", "2 own facts");
        String promoted = proof.replace("\"outcome\":\"PASSED\"", "\"outcome\":\"WINNER\"");
        assertThat(verifier.verify(
                                file,
                                "--proof",
                                verifier.write("proof.json", promoted).toString())
                        .said())
                .contains("is not what was bound");
        assertThat(file).doesNotContain("150.50", ids.get("uv01"), "Ứng viên");
    }

    private String text(String path, String user) {
        return new String(calls.read(user, path).expect(200).content(), StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsDrawnUpInAnotherPhase() {
        staged.enter(round, Phase.DEFENCE);
        assertThat(drawUp().expect(409).type()).isEqualTo("exam-phase");
        assertThat(calls.read("cb004", api).expect(409).type()).isEqualTo("exam-phase");
        assertThatThrownBy(() -> complete("publishResult", "cb004", Map.of())).isInstanceOf(ProblemException.class);
    }
}
