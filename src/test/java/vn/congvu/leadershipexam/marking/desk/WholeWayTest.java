package vn.congvu.leadershipexam.marking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.StagedRound;

/** Twelve candidates, from the sealed question paper to the decided appeal; every rule of marking happens to somebody. */
@ProductTest
class WholeWayTest {

    @Autowired
    private MarkedRound exam;

    @Autowired
    private StagedRound staged;

    private String code;

    @AfterEach
    void tidyUp() {
        exam.remove(code);
    }

    @Test
    void fromTheSealedPaperToTheDecidedAppeal() {
        code = exam.seated(12);

        // given the paper is written: one is absent, one sent out, one reprimanded
        exam.enter(code, Phase.LISTED);
        exam.at("2026-05-03T09:00");
        exam.sealPaper(MarkedRound.PAPERS, code, null).expect(200);
        exam.enter(code, Phase.WRITTEN);
        exam.at("2026-05-04T07:30");
        exam.send(MarkedRound.INVIGILATOR, code, "/coding/paper/open", null).expect(200);
        exam.attendance(code, 12, List.of(11)).expect(200);
        violation(10, "SUSPENSION");
        violation(9, "REPRIMAND");
        assertThat(exam.handOver(code, 11).type()).isEqualTo("exam-script-count");
        exam.handOver(code, 10).expect(200);

        // and every script has its code
        exam.enter(code, Phase.CODING);
        exam.heldByAll(code);
        Map<String, String> codes = exam.coded(code, List.of(3, 7, 1, 0, 9, 2, 8, 4, 6, 5));
        exam.sealed(code);

        // when two rounds mark
        exam.enter(code, Phase.MARKING);
        exam.send(MarkedRound.HEAD, code, "/bags/draw", null).expect(200);
        exam.markedRound(
                code, Marking.FIRST, points(codes, "80", "70", "60", "60", "60", "55.5", "90", "45", "72", "80"));
        exam.markedRound(
                code,
                Marking.SECOND,
                points(codes, "80", "75", "68", "67.5", "75", "70", "91.25", "60", "72.01", "84"));

        // then the rules say what is left to do
        assertThat(mark(codes, 0)).isEqualTo("80.00 MEAN");
        assertThat(mark(codes, 1)).isEqualTo("72.50 MEAN");
        assertThat(mark(codes, 6)).isEqualTo("90.63 MEAN");
        assertThat(mark(codes, 8)).isEqualTo("72.01 MEAN");
        assertThat(List.of(need(codes, 2), need(codes, 3), need(codes, 4), need(codes, 5), need(codes, 7)))
                .containsExactly("DISCUSSION", "DISCUSSION", "THIRD_MARK", "THIRD_MARK", "THIRD_MARK");

        // when the head settles them
        assertThat(exam.send(MarkedRound.HEAD, code, "/marks/lock", null).type())
                .isEqualTo("exam-differences-open");
        exam.decide(code, codes.get("SBD-003"), "64", true).expect(200);
        exam.decide(code, codes.get("SBD-004"), "65", false).expect(200);
        exam.send(MarkedRound.HEAD, code, "/differences/third", null).expect(200);
        exam.markedRound(
                code,
                Marking.THIRD,
                Map.of(codes.get("SBD-005"), "75", codes.get("SBD-006"), "60", codes.get("SBD-008"), "45"));
        assertThat(need(codes, 5)).isEqualTo("COLLECTIVE_MARKING");
        exam.decide(code, codes.get("SBD-006"), "62.5", false).expect(200);
        assertThat(List.of(mark(codes, 2), mark(codes, 3), mark(codes, 4), mark(codes, 5), mark(codes, 7)))
                .containsExactly(
                        "64.00 AGREED", "65.00 HEAD", "75.00 TWO_EQUAL", "62.50 COLLECTIVE", "45.00 TWO_EQUAL");
        exam.send(MarkedRound.HEAD, code, "/marks/lock", null).expect(200);

        // and two holders open the key
        exam.enter(code, Phase.MARKED);
        assertThat(exam.read("cb006", code, "/marks/mine")
                        .expect(200)
                        .body()
                        .path("mark")
                        .isNull())
                .isTrue();
        exam.open(MarkedRound.CODER, code, 1, null).expect(200);
        assertThat(exam.send(MarkedRound.SECRETARY, code, "/marks/publish", null)
                        .type())
                .isEqualTo("exam-key-not-open");
        exam.open(MarkedRound.CHAIR, code, 2, null).expect(200);
        assertThat(exam.read("cb006", code, "/marks/mine").body().path("mark").isNull())
                .as("joined, not yet published")
                .isTrue();
        exam.send(MarkedRound.SECRETARY, code, "/marks/publish", null).expect(200);

        // then each candidate knows their own mark, after the penalty
        assertThat(own(0)).isEqualTo("80.00 80.00 NONE");
        assertThat(own(9)).isEqualTo("82.00 61.50 REPRIMAND");
        assertThat(own(10)).isEqualTo("0.00 0.00 SUSPENSION");
        assertThat(exam.read("cb027", code, "/marks/mine").body().path("mark").isNull())
                .isTrue();

        appeals();
        theChainSaysNothingOfPersonsAndMarks(codes);
    }

    /** One close to its mark, one far from it. */
    private void appeals() {
        exam.enter(code, Phase.APPEAL);
        staged.date(code, "appealsClose", Instant.parse("2026-05-18T10:00:00Z"));
        exam.at("2026-05-15T09:00");
        appeal("cb006", "PAPER").expect(200);
        appeal("cb010", "PAPER").expect(200);
        assertThat(appeal("cb006", "PAPER").type()).isEqualTo("exam-appeal-twice");
        assertThat(appeal("cb026", "PAPER").type()).isEqualTo("exam-appeal-no-paper");
        assertThat(appeal("cb007", "DEFENCE").type()).isEqualTo("exam-appeal-paper-only");
        exam.at("2026-05-18T17:00");
        assertThat(appeal("cb007", "PAPER").type()).isEqualTo("exam-appeal-late");

        // the first differs among its three markers, the second is settled by two
        exam.send(MarkedRound.APPEAL_HEAD, code, "/appeals/draw", null).expect(200);
        JsonNode rows = rows(MarkedRound.APPEAL_HEAD);
        assertThat(rows.toString())
                .as("prior marks are hidden")
                .doesNotContain("80.0")
                .doesNotContain("75.0");
        Map<String, List<String>> said = new HashMap<>();
        said.put(idOf(rows, "cb006"), new ArrayList<>(List.of("82", "83", "84.5")));
        said.put(idOf(rows, "cb010"), new ArrayList<>(List.of("69", "69")));
        for (int pass = 0; pass < 2; pass++) {
            for (String marker : MarkedRound.APPEAL_MARKERS) {
                markAppeals(marker, said);
            }
        }
        markersWereToldWithoutNamesAndMarks();
        JsonNode marked = rows(MarkedRound.CHAIR);
        assertThat(row(marked, idOf(rows, "cb006")).path("mark").decimalValue()).isEqualByComparingTo("83.17");
        assertThat(row(marked, idOf(rows, "cb006")).path("state").asString()).isEqualTo("TO_DECIDE");
        assertThat(row(marked, idOf(rows, "cb010")).path("mark").decimalValue()).isEqualByComparingTo("69");
        assertThat(row(marked, idOf(rows, "cb010")).path("state").asString()).isEqualTo("DIALOGUE");

        // close: the appeal mark counts; far: the heads talk, the chair chooses
        decide(idOf(rows, "cb006"), null).expect(200);
        assertThat(own(0)).isEqualTo("83.17 83.17 NONE");
        String far = idOf(rows, "cb010");
        assertThat(decide(far, "72").type()).isEqualTo("exam-appeal-dialogue-missing");
        talk(MarkedRound.APPEAL_HEAD, far).expect(200);
        assertThat(exam.send(MarkedRound.APPEAL_HEAD, code, "/appeals/" + far + "/dialogue/confirm", null)
                        .type())
                .isEqualTo("exam-appeal-own-minutes");
        assertThat(decide(far, "72").type()).isEqualTo("exam-appeal-dialogue-missing");
        exam.send(MarkedRound.HEAD, code, "/appeals/" + far + "/dialogue/confirm", null)
                .expect(200);
        decide(far, "72").expect(200);
        assertThat(own(4)).isEqualTo("72.00 72.00 NONE");
    }

    /** Two for each appeal, and the third of the first one. */
    private void markersWereToldWithoutNamesAndMarks() {
        String link = "/exams/" + code + "/appeals?council=1";
        assertThat(exam.stored(String.class, "SELECT username FROM notification WHERE link = ?", link))
                .hasSize(5)
                .isSubsetOf(MarkedRound.APPEAL_MARKERS);
        assertThat(exam.stored(String.class, "SELECT text_vi FROM notification WHERE link = ?", link))
                .allMatch(text ->
                        text.matches("Kỳ thi " + code + ": bài phúc khảo \\w+ được bốc thăm cho anh/chị chấm."));
    }

    private void markAppeals(String marker, Map<String, List<String>> said) {
        for (JsonNode work :
                exam.read(marker, code, "/appeals/mine").expect(200).body().path("items")) {
            String id = work.path("id").asString();
            if (work.path("locked").booleanValue()) {
                continue;
            }
            assertThat(exam.read(marker, code, "/appeals/" + id + "/pages/1").status())
                    .isEqualTo(200);
            exam.put(
                            marker,
                            code,
                            "/appeals/" + id + "/mark",
                            Map.of("mark", new BigDecimal(said.get(id).remove(0))))
                    .expect(200);
            exam.send(marker, code, "/appeals/" + id + "/lock", null).expect(200);
        }
    }

    private void theChainSaysNothingOfPersonsAndMarks(Map<String, String> codes) {
        List<String> facts = exam.stored(String.class, "SELECT facts FROM exam_evidence WHERE round_code = ?", code);
        assertThat(facts).hasSizeGreaterThan(20);
        String all = String.join("\n", facts);
        codes.forEach((number, blind) -> assertThat(all).doesNotContain(number).doesNotContain(blind));
        assertThat(all).doesNotContain("72.50").doesNotContain("64.00").doesNotContain("83.17");
    }

    private void violation(int candidate, String penalty) {
        exam.send(
                        MarkedRound.INVIGILATOR,
                        code,
                        "/coding/violations",
                        Map.of(
                                "candidateNumber",
                                MarkedRound.number(candidate),
                                "penalty",
                                penalty,
                                "minutes",
                                "Biên bản lập tại phòng thi, có chữ ký."))
                .expect(200);
    }

    private static Map<String, String> points(Map<String, String> codes, String... points) {
        Map<String, String> byCode = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            byCode.put(codes.get(MarkedRound.number(i)), points[i]);
        }
        return byCode;
    }

    private String mark(Map<String, String> codes, int candidate) {
        JsonNode script = exam.difference(code, codes.get(MarkedRound.number(candidate)));
        return script.path("mark").decimalValue().setScale(2) + " "
                + script.path("basis").asString();
    }

    private String need(Map<String, String> codes, int candidate) {
        return exam.difference(code, codes.get(MarkedRound.number(candidate)))
                .path("need")
                .asString();
    }

    private String own(int candidate) {
        JsonNode own = exam.read(MarkedRound.CANDIDATES.get(candidate), code, "/marks/mine")
                .expect(200)
                .body();
        return own.path("paperMark").decimalValue().setScale(2) + " "
                + own.path("mark").decimalValue().setScale(2) + " "
                + own.path("penalty").asString();
    }

    private Answer appeal(String user, String against) {
        return exam.send(
                user,
                code,
                "/appeals",
                Map.of("against", against, "reason", "Đề nghị chấm lại câu 2 của bài thi viết."));
    }

    private JsonNode rows(String user) {
        return exam.read(user, code, "/appeals").expect(200).body().path("items");
    }

    private String idOf(JsonNode rows, String username) {
        return exam.stored(
                        String.class,
                        "SELECT a.id FROM exam_appeal a JOIN exam_candidate c ON c.id = a.candidate_id"
                                + " WHERE a.round_code = ? AND c.username = ?",
                        code,
                        username)
                .get(0);
    }

    private static JsonNode row(JsonNode rows, String id) {
        for (JsonNode row : rows) {
            if (row.path("id").asString().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }

    private Answer talk(String user, String id) {
        return exam.send(
                user,
                code,
                "/appeals/" + id + "/dialogue",
                Map.of("minutes", "Hai trưởng ban đối thoại, thống nhất câu 2 chấm thấp."));
    }

    private Answer decide(String id, String points) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("mark", points == null ? null : new BigDecimal(points));
        decision.put("reason", "Quyết định của Chủ tịch Hội đồng.");
        return exam.send(MarkedRound.CHAIR, code, "/appeals/" + id + "/decide", decision);
    }
}
