package vn.congvu.leadershipexam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamCalls;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.evidence.Verifier;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.web.time.ProductClock;

/** Supervision reports, then the records are sealed, and years later they still prove themselves. */
@ProductTest
class ArchiveTest {

    private static final Map<String, Object> REPORT =
            Map.of("findings", "Kỳ thi tổ chức đúng quy định; không có kiến nghị.", "conclusion", "CLEAN");

    @Autowired
    private StagedRound staged;

    @Autowired
    private ExamCalls calls;

    @Autowired
    private Evidence evidence;

    @Autowired
    private ArchiveDesk desk;

    @Autowired
    private ArchiveStep step;

    @Autowired
    private ExamRounds rounds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProductClock clock;

    @TempDir
    private Path directory;

    private String round;
    private String api;

    @BeforeEach
    void result() {
        clock.stopAt(Instant.parse("2026-06-01T02:00:00Z"));
        round = staged.open(1);
        api = "/api/exams/" + round;
        staged.seat(round, Body.COUNCIL, Rank.HEAD, "cb004");
        staged.seat(round, Body.SECRETARIAT, Rank.HEAD, "cb006");
        staged.seat(round, Body.SUPERVISION, Rank.HEAD, "cb010");
        staged.seat(round, Body.SUPERVISION, Rank.MEMBER, "cb011");
        staged.candidate(round, 1, "uv01", "001");
        transaction.executeWithoutResult(status ->
                evidence.add(round, 1, Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", Phase.RESULT)));
        staged.enter(round, Phase.RESULT);
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    private ExamCalls.Answer report(String user) {
        return calls.send(user, api + "/supervision/councils/1/report", REPORT);
    }

    @Test
    void theArchiveListsItsRecordsAndItsEvidenceIsVerified() throws Exception {
        assertThat(calls.send("cb006", api + "/archive/1/seal", null)
                        .expect(409)
                        .type())
                .isEqualTo("exam-archive-no-report");
        report("cb010").expect(200);
        JsonNode sealed =
                calls.send("cb006", api + "/archive/1/seal", null).expect(200).body();
        byte[] zip = calls.read("cb006", api + "/archive/1/file").expect(200).content();
        assertThat(Sha256.of(zip)).isEqualTo(sealed.path("sha256").asString());
        HandedOver archive = HandedOver.of(zip);
        Verifier verifier = new Verifier(directory);
        String heads = verifier.write("heads.json", archive.text("evidence/heads.json"))
                .toString();
        String chain = archive.text("evidence/evidence.jsonl");
        assertThat(verifier.verify(chain, "--heads", heads).exit()).isZero();
        assertThat(archive.text("evidence/chronicle.vi.txt")).contains("Ban giám sát báo cáo: tổ chức đúng quy định");
        assertThat(Files.readAllBytes(Path.of("src/docs/verify-evidence.mjs")))
                .isEqualTo(archive.records().get("evidence/verify-evidence.mjs"));
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws Exception {
        report("cb010").expect(200);
        assertThat(Sha256.of(desk.written(rounds.require(round), 1)))
                .isEqualTo(Sha256.of(desk.written(rounds.require(round), 1)));
    }

    @Test
    void itIsSealedOnceByTheSecretariatAndFetchedByThemAndTheRegistryAlone() {
        assertThatThrownBy(() -> step.completing(rounds.require(round), 1, null))
                .isInstanceOf(ProblemException.class);
        report("cb010").expect(200);
        assertThat(calls.send("cb004", api + "/archive/1/seal", null).status()).isEqualTo(403);
        calls.send("cb006", api + "/archive/1/seal", null).expect(200);
        assertThat(calls.send("cb006", api + "/archive/1/seal", null)
                        .expect(409)
                        .type())
                .isEqualTo("exam-archive-sealed");
        step.completing(rounds.require(round), 1, null);
        calls.read("cb034", api + "/archive/1/file").expect(200);
        for (String user : List.of("cb004", "cb010", "leader.SNV", "cb007", "uv01", "auditor")) {
            assertThat(calls.read(user, api + "/archive/1/file").status())
                    .as(user)
                    .isIn(403, 404);
        }
        assertThat(staged.reads(round)).containsExactly("archive cb034");
    }

    @Test
    void onlyTheHeadOfSupervisionReportsAndOnlyOnce() {
        assertThat(report("cb011").status()).isEqualTo(403);
        assertThat(report("cb004").status()).isEqualTo(403);
        staged.enter(round, Phase.SUMMARY);
        assertThat(report("cb010").expect(409).type()).isEqualTo("exam-phase");
        staged.enter(round, Phase.RESULT);
        report("cb010").expect(200);
        assertThat(report("cb010").expect(409).type()).isEqualTo("exam-supervision-reported");
    }

    @Test
    void supervisionReadsTheChronicleInPlainWordsAndOthersDoNotBeforeTheResult() {
        calls.read("uv01", api + "/councils/1/result");
        JsonNode view = calls.read("cb011", api + "/supervision").expect(200).body();
        assertThat(view.path("alarms").path(0).path("what").asString()).isEqualTo("readResult");
        assertThat(view.path("alarms").path(0).path("fullName").asString()).isEqualTo("Hoàng Minh Khôi");
        List<JsonNode> lines = calls.read("cb011", api + "/supervision/timeline?limit=1")
                .expect(200)
                .items();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("entry").path("textVi").asString())
                .isEqualTo("Từ chối: xem kết quả đang niêm phong");
        staged.enter(round, Phase.MARKING);
        assertThat(calls.read("cb010", api + "/supervision").status()).isEqualTo(200);
        for (String user : List.of("cb004", "cb006", "leader.SNV", "auditor", "uv01", "cb007")) {
            assertThat(calls.read(user, api + "/supervision").status()).as(user).isEqualTo(404);
        }
    }
}
