package vn.congvu.leadershipexam.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.time.ProductClock;

/** An outsider verifies the file with the documented command, and nothing that was changed passes. */
@ProductTest
class EvidenceFileTest {

    private static final Map<String, Object> MARK = Map.of("script", "K7Q2", "mark", new BigDecimal("72.50"));

    @Autowired
    private StagedRound staged;

    @Autowired
    private Evidence evidence;

    @Autowired
    private EvidenceFile file;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc web;

    @Autowired
    private ProductClock clock;

    @TempDir
    private Path directory;

    private final Sealed sealed = Sealed.of(MARK);
    private String round;

    @BeforeEach
    void chainOfSevenEntries() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00.123456Z"));
        round = staged.open(1);
        staged.seat(round, Body.COUNCIL, Rank.HEAD, "cb004");
        staged.seat(round, Body.SUPERVISION, Rank.HEAD, "cb010");
        add(Evidence.Kind.PLAN_APPROVED, "leader.SNV", Map.of("words", "Kế hoạch \"số 1\"\nĐợt Một\u2028 \u0001 𝔸"));
        add(Evidence.Kind.MEMBER_APPOINTED, "leader.SNV", Map.of("username", "cb008", "body", Body.MARKING));
        add(Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", Phase.MARKING));
        add(Evidence.Kind.MARK_LOCKED, "cb008", Map.of("script", "K7Q2", "commitment", sealed.commitment()));
        add(Evidence.Kind.MARKS_LOCKED, "cb009", Map.of("scripts", 1, "late", false, "bags", List.of(1, 2)));
        add(Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", Phase.MARKED));
        add(Evidence.Kind.KEY_SHARE_GIVEN, "cb011", Map.of());
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    private void add(Evidence.Kind kind, String actor, Map<String, ?> facts) {
        transaction.executeWithoutResult(status -> evidence.add(round, 1, kind, actor, facts));
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    private MockHttpServletResponse wholeAs(String user) throws Exception {
        return call(get("/api/exams/" + round + "/evidence.jsonl").with(httpBasic(user, "congvu")));
    }

    private String publicFile() throws Exception {
        return call(get("/public/exams/" + round + "/evidence.jsonl")).getContentAsString();
    }

    private String heads() throws Exception {
        String heads = call(get("/public/exams/" + round + "/evidence-heads")).getContentAsString();
        return new Verifier(directory).write("heads.json", heads).toString();
    }

    private Verifier.Verdict verify(String text, String... options) throws Exception {
        return new Verifier(directory).verify(text, options);
    }

    @Test
    void theWholeFileAndThePublicOneAreVerifiedAgainstThePublishedHeads() throws Exception {
        Verifier.Verdict whole = verify(wholeAs("cb010").getContentAsString(), "--heads", heads());
        assertThat(whole.said()).contains("VERIFIED: round " + round + ", 7 entries (7 open), 4 published heads");
        assertThat(whole.exit()).isZero();
        Verifier.Verdict open = verify(publicFile(), "--heads", heads());
        assertThat(open.said()).contains("6 entries (4 open), 4 published heads");
        assertThat(open.exit()).isZero();
    }

    @Test
    void oneChangedByteAnywhereIsNoticed() throws Exception {
        String text = wholeAs("cb010").getContentAsString();
        List<Integer> someBytes = IntStream.range(0, text.length())
                .filter(at -> at % 389 == 0 && text.charAt(at) < 128)
                .boxed()
                .toList();
        for (int at : someBytes) {
            char other = text.charAt(at) == '7' ? '8' : '7';
            assertThat(verify(text.substring(0, at) + other + text.substring(at + 1))
                            .exit())
                    .as("byte %d", at)
                    .isEqualTo(1);
        }
    }

    @Test
    void aLineTakenOutPutInOrMovedIsNoticed() throws Exception {
        List<String> lines = file.whole(round).lines().toList();
        assertThat(verify(joined(lines, 0, 1, 2, 4, 5, 6, 7)).said()).contains("entry 3 is missing or out of order");
        assertThat(verify(joined(lines, 0, 1, 2, 4, 3, 5, 6, 7)).said()).contains("entry 3 is missing or out of order");
        assertThat(verify(joined(lines, 0, 1, 2, 3, 3, 4, 5, 6, 7)).exit()).isEqualTo(1);
        assertThat(verify(joined(lines, 0, 2, 3, 4, 5, 6, 7)).exit()).isEqualTo(1);
    }

    @Test
    void aTailCutOffIsNoticedAgainstThePublishedHeads() throws Exception {
        String cut = joined(file.whole(round).lines().toList(), 0, 1, 2, 3, 4);
        assertThat(verify(cut).said()).contains("Compared with no published head");
        assertThat(verify(cut, "--heads", heads()).said()).contains("but the head of entry 5 was published");
        assertThat(verify(cut, "--head", "5:" + "0".repeat(64)).exit()).isEqualTo(1);
    }

    @Test
    void aChainWrittenAnewAsAWholeIsNoticedAgainstThePublishedHeads() throws Exception {
        String heads = heads();
        transaction.executeWithoutResult(status -> staged.forgetEvidence(round));
        add(Evidence.Kind.PLAN_APPROVED, "leader.SNV", Map.of("words", "Một kế hoạch khác"));
        assertThat(verify(file.whole(round)).exit()).isZero();
        assertThat(verify(file.whole(round), "--heads", heads).said())
                .contains("entry 1 is not the one whose head was published");
    }

    @Test
    void aCandidateVerifiesTheirOwnMarkInThePublicFile() throws Exception {
        assertThat(sealed.opens(MARK)).isTrue();
        String proof = proof(MARK);
        Verifier verifier = new Verifier(directory);
        assertThat(verify(
                                publicFile(),
                                "--proof",
                                verifier.write("proof.json", proof).toString())
                        .said())
                .contains("1 own facts");
        String better = proof.replace("72.50", "92.50");
        assertThat(verify(
                                publicFile(),
                                "--proof",
                                verifier.write("proof.json", better).toString())
                        .said())
                .contains("is not what was bound");
    }

    private String proof(Map<String, Object> facts) {
        return CanonicalJson.of(Map.of(
                "round",
                round,
                "entries",
                file.opened(round, found -> sealed.commitment().equals(found.get("commitment"))),
                "openings",
                List.of(Map.of("commitment", sealed.commitment(), "facts", facts, "salt", sealed.salt()))));
    }

    @Test
    void thePublicFileTellsNoNamesNoClosedFactsAndNothingAfterTheLastPublishedHead() throws Exception {
        assertThat(publicFile())
                .contains("leader.SNV")
                .doesNotContain("cb008", "cb009", "cb011", "K7Q2", sealed.commitment(), "MARK_LOCKED", "\"seq\":7");
    }

    @Test
    void onlySupervisionReadsTheWholeFileBeforeTheResult() throws Exception {
        for (String user : List.of("cb004", "leader.SNV", "auditor", "cb006", "admin")) {
            assertThat(wholeAs(user).getStatus()).as(user).isIn(403, 404);
        }
        staged.enter(round, Phase.RESULT);
        for (String user : List.of("cb004", "leader.SNV", "auditor", "cb010")) {
            assertThat(wholeAs(user).getStatus()).as(user).isEqualTo(200);
        }
        for (String user : List.of("cb006", "cb008")) {
            assertThat(wholeAs(user).getStatus()).as(user).isEqualTo(404);
        }
    }

    @Test
    void aNumberWithoutAnExactTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("mean", 72.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(1L << 53));
    }

    private static String joined(List<String> lines, int... kept) {
        StringBuilder text = new StringBuilder();
        for (int line : kept) {
            text.append(lines.get(line)).append('\n');
        }
        return text.toString();
    }
}
