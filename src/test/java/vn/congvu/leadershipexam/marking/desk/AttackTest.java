package vn.congvu.leadershipexam.marking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Chronicle;

/** What people try who want to know too much or to change what is done: refused, and supervision is told. */
@ProductTest
class AttackTest {

    private static final int FEW = 4;

    @Autowired
    private MarkedRound exam;

    @Autowired
    private Chronicle chronicle;

    private String code;

    @AfterEach
    void tidyUp() {
        exam.remove(code);
    }

    @Test
    void theQuestionPaperIsSecretUntilItBegins() {
        code = exam.seated(2);
        exam.enter(code, Phase.LISTED);
        exam.at("2026-05-03T09:00");
        assertThat(exam.sealPaper(MarkedRound.HEAD, code, null).status()).isEqualTo(403);
        assertThat(exam.sealPaper(MarkedRound.PAPERS, code, "40,50").reason()).contains("phải bằng 100");
        Answer sealed = exam.sealPaper(MarkedRound.PAPERS, code, "40,60").expect(200);
        assertThat(sealed.body().path("paper").path("parts"))
                .as("not even its parts")
                .isEmpty();
        assertThat(exam.sealPaper(MarkedRound.PAPERS, code, null).type()).isEqualTo("exam-paper-sealed");

        assertThat(exam.read(MarkedRound.PAPERS, code, "/coding/paper/pages/1").type())
                .isEqualTo("exam-paper-secret");
        exam.enter(code, Phase.WRITTEN);
        exam.at("2026-05-04T07:29");
        assertThat(exam.send(MarkedRound.INVIGILATOR, code, "/coding/paper/open", null)
                        .type())
                .isEqualTo("exam-paper-secret");
        assertThat(exam.alarms(code))
                .containsExactlyInAnyOrder(
                        "outsideTheBody " + MarkedRound.HEAD,
                        "readSealedPaper " + MarkedRound.PAPERS,
                        "openPaperEarly " + MarkedRound.INVIGILATOR);

        exam.at("2026-05-04T07:30");
        exam.send(MarkedRound.INVIGILATOR, code, "/coding/paper/open", null).expect(200);
        assertThat(exam.read(MarkedRound.INVIGILATOR, code, "/coding/paper/pages/1")
                        .status())
                .isEqualTo(200);
        assertThat(exam.read("cb006", code, "/coding/paper/pages/1").status()).isEqualTo(403);
        byte[] stored = exam.stored(
                        byte[].class, "SELECT content FROM exam_page WHERE owner_id = ?", "paper|" + code + "|1")
                .get(0);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("PNG");
    }

    @Test
    void nothingStoredLinksACodeToACandidate() {
        code = exam.seated(FEW);
        exam.written(code, FEW);
        exam.handOver(code, FEW).expect(200);
        exam.enter(code, Phase.CODING);
        exam.at("2026-05-05T08:00");
        assertThat(exam.codeScript(MarkedRound.CODER, code, "SBD-001", MarkedRound.receipt())
                        .type())
                .isEqualTo("exam-key-holders-missing");
        exam.heldByAll(code);
        assertThat(exam.hold(MarkedRound.CODER, code, 1).type()).isEqualTo("exam-key-prepared");

        // one is coded twice, one by mistake; a lost answer is asked for again
        String receipt = MarkedRound.receipt();
        String first = codeOf(exam.codeScript(MarkedRound.CODER, code, "SBD-001", receipt));
        assertThat(codeOf(exam.codeScript(MarkedRound.CODER, code, "SBD-001", receipt)))
                .isEqualTo(first);
        assertThat(exam.codeScript(MarkedRound.CODER, code, "SBD-001", MarkedRound.receipt())
                        .type())
                .isEqualTo("exam-already-coded");
        assertThat(exam.codeScript(MarkedRound.CODER, code, "SBD-002", receipt).type())
                .isEqualTo("exam-already-coded");
        assertThat(exam.codeScript(MarkedRound.CODER, code, "SBD-999", MarkedRound.receipt())
                        .reason())
                .contains("Không có số báo danh SBD-999");
        assertThat(discard("SBD-001", MarkedRound.receipt()).type()).isEqualTo("exam-no-such-receipt");
        discard("SBD-001", receipt).expect(200);
        Map<String, String> codes = exam.coded(code, List.of(0, 1, 2, 3));
        assertThat(codes.values()).doesNotContain(first);

        // the only table with numbers goes, order and times go, what is left says nothing
        Set<String> before = ids();
        exam.sealed(code);
        assertThat(ids()).doesNotContainAnyElementsOf(before);
        assertThat(exam.stored(
                        String.class, "SELECT candidate_number FROM exam_coded_number WHERE round_code = ?", code))
                .isEmpty();
        assertThat(exam.stored(String.class, "SELECT DISTINCT receipt FROM exam_script WHERE round_code = ?", code))
                .containsExactly("");
        for (byte[] entry :
                exam.stored(byte[].class, "SELECT entry FROM exam_script_link WHERE round_code = ?", code)) {
            String text = new String(entry, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("SBD");
            codes.values().forEach(blind -> assertThat(text).doesNotContain(blind));
        }
    }

    @Test
    void theKeyIsNotOpenedEarlyNorAloneNorWithAWrongPassphrase() {
        code = markedByAll();
        assertThat(exam.open(MarkedRound.CODER, code, 1, null).type()).isEqualTo("exam-phase");
        exam.send(MarkedRound.HEAD, code, "/marks/lock", null).expect(200);
        exam.enter(code, Phase.MARKED);

        assertThat(exam.open("cb006", code, 1, null).type()).isEqualTo("exam-key-not-holder");
        assertThat(exam.open(MarkedRound.HEAD, code, 1, null).type()).isEqualTo("exam-key-not-holder");
        assertThat(exam.open(MarkedRound.CODER, code, 2, null).type()).isEqualTo("exam-key-wrong-passphrase");
        exam.open(MarkedRound.CODER, code, 1, null).expect(200);
        assertThat(exam.open(MarkedRound.CODER, code, 1, null).type()).isEqualTo("exam-key-alone");

        // the second comes too late
        exam.at("2026-05-20T09:00");
        exam.open(MarkedRound.CODER, code, 1, null).expect(200);
        exam.at("2026-05-20T09:16");
        assertThat(exam.open(MarkedRound.CHAIR, code, 2, null)
                        .body()
                        .path("key")
                        .path("openedAt")
                        .isNull())
                .isTrue();
        assertThat(exam.alarms(code))
                .contains(
                        "openKeyEarly " + MarkedRound.CODER,
                        "openKeyUninvited cb006",
                        "openKeyUninvited " + MarkedRound.HEAD,
                        "wrongPassphrase " + MarkedRound.CODER,
                        "exam-key-alone " + MarkedRound.CODER);
        assertThat(exam.chain(code, "KEY_REFUSED")).hasSize(3);
        assertThat(exam.stored(String.class, "SELECT candidate_id FROM exam_written_mark WHERE round_code = ?", code))
                .isEmpty();
    }

    @Test
    void tooManyWrongPassphrasesLockTheShareForAWhile() {
        code = exam.seated(1);
        exam.enter(code, Phase.CODING);
        exam.heldByAll(code);
        exam.enter(code, Phase.MARKED);
        exam.at("2026-05-20T09:00");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(exam.open(MarkedRound.CODER, code, 2, null).type()).isEqualTo("exam-key-wrong-passphrase");
        }

        assertThat(exam.open(MarkedRound.CODER, code, 1, null).type()).isEqualTo("exam-key-locked");
        exam.at("2026-05-20T09:30");
        exam.open(MarkedRound.CODER, code, 1, null).expect(200);
    }

    @Test
    void aLostHolderIsReplacedByTheEnvelopeAndADecision() {
        code = markedByAll();
        exam.send(MarkedRound.HEAD, code, "/marks/lock", null).expect(200);
        exam.enter(code, Phase.MARKED);

        assertThat(exam.open(MarkedRound.SUPERVISOR, code, 3, null).reason()).contains("cần số quyết định");
        exam.open(MarkedRound.SUPERVISOR, code, 3, "12/QĐ-HĐTT").expect(200);
        Answer opened = exam.open(MarkedRound.CHAIR, code, 2, null).expect(200);

        assertThat(opened.body().path("key").path("openedAt").isNull()).isFalse();
        assertThat(exam.chain(code, "KEY_OPENED")).singleElement().asString().contains("12/QĐ-HĐTT", "[2,3]");
        assertThat(exam.open(MarkedRound.CHAIR, code, 2, null).type()).isEqualTo("exam-key-opened");
    }

    @Test
    void aTouchedSealStaysClosed() {
        code = markedByAll();
        exam.send(MarkedRound.HEAD, code, "/marks/lock", null).expect(200);
        exam.enter(code, Phase.MARKED);
        byte[] entry = exam.stored(
                        byte[].class, "SELECT entry FROM exam_script_link WHERE round_code = ? ORDER BY id", code)
                .get(0);
        byte[] touched = entry.clone();
        touched[7] ^= 1;
        exam.change("UPDATE exam_script_link SET entry = ? WHERE round_code = ? AND entry = ?", touched, code, entry);

        exam.open(MarkedRound.CODER, code, 1, null).expect(200);
        assertThat(exam.open(MarkedRound.CHAIR, code, 2, null).type()).isEqualTo("exam-key-broken");
        assertThat(exam.alarms(code)).contains("exam-key-broken " + MarkedRound.CHAIR);

        // put back as it was, it opens
        exam.change("UPDATE exam_script_link SET entry = ? WHERE round_code = ? AND entry = ?", entry, code, touched);
        assertThat(exam.open(MarkedRound.CHAIR, code, 2, null)
                        .expect(200)
                        .body()
                        .path("key")
                        .path("openedAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void aMarkerSeesTheirOwnBagAndNothingElse() {
        code = exam.seated(FEW * 3);
        exam.drawn(code, FEW * 3);
        String marker = firstMarker(Marking.FIRST);
        String own = exam.bags(marker, code, Marking.FIRST).get(0).path("id").asString();
        String other = othersBag(marker, Marking.FIRST);
        String second = exam.stored(
                        String.class, "SELECT id FROM exam_bag WHERE round_code = ? AND marking = 'SECOND'", code)
                .get(0);
        String secondMarker = exam.stored(String.class, "SELECT marker FROM exam_bag WHERE id = ?", second)
                .get(0);
        JsonNode bag = exam.bag(marker, code, own);
        String script = bag.path("scripts").get(0).path("id").asString();
        String foreign = exam.stored(String.class, "SELECT script_id FROM exam_bag_script WHERE bag_id = ?", other)
                .get(0);

        assertThat(fields(bag)).doesNotContain("marker", "candidateNumber", "username", "fullName");
        assertThat(exam.read(marker, code, "/bags/" + own + "/scripts/" + script + "/pages/1")
                        .status())
                .isEqualTo(200);
        assertThat(exam.read(marker, code, "/bags/" + other).status()).isEqualTo(404);
        assertThat(exam.read(marker, code, "/bags/" + own + "/scripts/" + foreign + "/pages/1")
                        .status())
                .isEqualTo(404);
        assertThat(exam.read(MarkedRound.CODER, code, "/bags/" + own).status()).isEqualTo(404);
        assertThat(exam.read(MarkedRound.CODER, code, "/bags").status()).isEqualTo(403);
        assertThat(exam.read(marker, code, "/coding").status()).isEqualTo(403);
        assertThat(exam.read(marker, code, "/differences").status()).isEqualTo(403);
        assertThat(exam.read(secondMarker, code, "/bags/" + second).type()).isEqualTo("exam-first-round-runs");
        assertThat(exam.alarms(code)).contains("guessScript " + marker, "guessScript " + MarkedRound.CODER);
        assertThat(chronicle.reads(code, council -> true))
                .singleElement()
                .satisfies(read -> assertThat(List.of(read.username(), read.textVi()))
                        .containsExactly(
                                marker,
                                "bài thi vòng chấm 1, túi " + bag.path("number").asInt()));
        assertThat(chronicle.told(code, council -> true).toString()).doesNotContain(script);
    }

    @Test
    void noMarkOutsideTheRulesAndNoneAfterTheLock() {
        code = exam.seated(FEW);
        exam.drawn(code, FEW);
        String marker = firstMarker(Marking.FIRST);
        String own = exam.bags(marker, code, Marking.FIRST).get(0).path("id").asString();
        List<String> scripts = new ArrayList<>();
        exam.bag(marker, code, own)
                .path("scripts")
                .forEach(one -> scripts.add(one.path("id").asString()));

        assertThat(exam.mark(marker, code, own, scripts.get(0), "100.01").reason())
                .contains("Điểm phải từ 0 đến 100");
        assertThat(exam.mark(marker, code, own, scripts.get(0), "-1").reason()).contains("Điểm phải từ 0 đến 100");
        assertThat(exam.mark(marker, code, own, scripts.get(0), "70.125").reason())
                .contains("nhiều nhất 2 chữ số thập phân");
        exam.mark(marker, code, own, scripts.get(0), "70.25").expect(200);
        exam.delete(marker, code, "/bags/" + own + "/scripts/" + scripts.get(0) + "/mark")
                .expect(200);
        assertThat(exam.send(marker, code, "/bags/" + own + "/lock", null).type())
                .isEqualTo("exam-marks-missing");
        scripts.forEach(script -> exam.mark(marker, code, own, script, "70").expect(200));
        exam.send(marker, code, "/bags/" + own + "/lock", null).expect(200);

        assertThat(exam.mark(marker, code, own, scripts.get(0), "90").type()).isEqualTo("exam-bag-locked");
        assertThat(exam.delete(marker, code, "/bags/" + own + "/scripts/" + scripts.get(0) + "/mark")
                        .type())
                .isEqualTo("exam-bag-locked");
        assertThat(exam.alarms(code)).containsExactly("changeAfterLock " + marker);
        assertThat(exam.stored(BigDecimal.class, "SELECT DISTINCT mark FROM exam_mark WHERE marker = ?", marker))
                .singleElement()
                .satisfies(mark -> assertThat(mark).isEqualByComparingTo("70"));
        assertThat(String.join("", exam.chain(code, "MARK_LOCKED"))).doesNotContain("70.");
    }

    @Test
    void whoIsRelatedToACandidateMarksNothing() {
        code = exam.seated(FEW);
        exam.drawn(code, FEW);
        String marker = firstMarker(Marking.FIRST);
        String own = exam.bags(marker, code, Marking.FIRST).get(0).path("id").asString();
        String candidate = exam.stored(
                        String.class, "SELECT id FROM exam_candidate WHERE round_code = ? ORDER BY id", code)
                .get(0);
        exam.change(
                "INSERT INTO exam_declaration (id, round_code, username, relation, candidate_id, declared_at)"
                        + " VALUES (?, ?, ?, 'spouse', ?, '2026-05-06 08:00:00')",
                UUID.randomUUID().toString(),
                code,
                marker,
                candidate);

        assertThat(exam.read(marker, code, "/bags/" + own).type()).isEqualTo("exam-own-relative");
        assertThat(exam.alarms(code)).containsExactly("markOwnRelative " + marker);

        // the head gives the bag to somebody else, who has none of its scripts
        List<String> free = new ArrayList<>(MarkedRound.MARKERS);
        free.removeAll(exam.stored(String.class, "SELECT marker FROM exam_bag WHERE round_code = ?", code));
        assertThat(handOver(own, marker).type()).isEqualTo("exam-not-this-marker");
        handOver(own, free.get(0)).expect(200);
        assertThat(exam.read(free.get(0), code, "/bags/" + own).status()).isEqualTo(200);
    }

    private Answer handOver(String bag, String username) {
        return exam.send(MarkedRound.HEAD, code, "/bags/" + bag + "/hand-over", Map.of("username", username));
    }

    /** Equal marks everywhere: nothing to settle. */
    private String markedByAll() {
        code = exam.seated(2);
        Map<String, String> codes = exam.drawn(code, 2);
        Map<String, String> points = codes.values().stream().collect(Collectors.toMap(one -> one, one -> "75"));
        exam.markedRound(code, Marking.FIRST, points);
        exam.markedRound(code, Marking.SECOND, points);
        return code;
    }

    private String firstMarker(Marking marking) {
        return exam.stored(
                        String.class,
                        "SELECT marker FROM exam_bag WHERE round_code = ? AND marking = ? ORDER BY bag_no",
                        code,
                        marking.name())
                .get(0);
    }

    private String othersBag(String marker, Marking marking) {
        return exam.stored(
                        String.class,
                        "SELECT id FROM exam_bag WHERE round_code = ? AND marking = ? AND marker <> ?",
                        code,
                        marking.name(),
                        marker)
                .get(0);
    }

    private Set<String> ids() {
        Set<String> ids =
                new HashSet<>(exam.stored(String.class, "SELECT id FROM exam_script WHERE round_code = ?", code));
        ids.addAll(exam.stored(String.class, "SELECT id FROM exam_script_link WHERE round_code = ?", code));
        return ids;
    }

    private Answer discard(String number, String receipt) {
        return exam.send(
                MarkedRound.CODER,
                code,
                "/coding/scripts/discard",
                Map.of("candidateNumber", number, "receipt", receipt));
    }

    private static String codeOf(Answer answer) {
        return answer.expect(200).body().path("blindCode").asString();
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.propertyNames().forEach(names::add);
        node.path("scripts").forEach(script -> script.propertyNames().forEach(names::add));
        return names;
    }
}
