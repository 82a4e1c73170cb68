package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.leadershipexam.marking.MarkingOracle.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.congvu.leadershipexam.marking.desk.MarkedRound;

/** What the boards of a simulated round do at their desks with the papers, the marks and the projects of a council. */
@Component
class SimulatedDesks {

    private static final String MINUTES = "Biên bản lập tại chỗ, có chữ ký của những người dự.";

    private final SimulatedRound round;

    SimulatedDesks(SimulatedRound round) {
        this.round = round;
    }

    void paperSealed(String code, int council) {
        String head = round.head(council, Body.PAPERS);
        round.upload(head, code, council, "/coding/paper", MarkedRound.picture("Đề thi"), Map.of())
                .expect(200);
        round.done(head, code, "sealPapers", SimulatedRound.CONFIRMED);
    }

    /** Attendance, violations, hand-over. */
    void paperWritten(String code, int council, List<Examinee> sitting) {
        String head = round.head(council, Body.INVIGILATION);
        round.send(head, code, council, "/coding/paper/open", null).expect(200);
        List<Map<String, Object>> items = sitting.stream()
                .map(one -> Map.<String, Object>of(
                        "candidateNumber", one.number, "present", !one.absent, "sheets", one.absent ? 0 : 3))
                .toList();
        round.put(head, code, council, "/coding/attendance", Map.of("items", items))
                .expect(200);
        sitting.stream()
                .filter(one -> !"NONE".equals(one.penalty))
                .forEach(one -> round.send(
                                head,
                                code,
                                council,
                                "/coding/violations",
                                Map.of("candidateNumber", one.number, "penalty", one.penalty, "minutes", MINUTES))
                        .expect(200));
        long scripts = sitting.stream().filter(Examinee::writes).count();
        round.send(head, code, council, "/coding/hand-over", Map.of("scripts", scripts))
                .expect(200);
        round.done(head, code, "sitPaper", SimulatedRound.CONFIRMED);
    }

    /** Three people hold the key; scripts are coded in an order that says nothing. */
    void coded(String code, int council, List<Examinee> writing, Random chance) {
        String coder = round.head(council, Body.CODING);
        hold(coder, code, council, 1);
        hold(round.head(council, Body.COUNCIL), code, council, 2);
        hold(round.head(council, Body.SUPERVISION), code, council, 3);
        List<Examinee> shuffled = new ArrayList<>(writing);
        Collections.shuffle(shuffled, chance);
        String clerk = round.seated(council, Body.CODING).get(1);
        for (Examinee one : shuffled) {
            Map<String, String> words = Map.of("candidateNumber", one.number, "receipt", MarkedRound.receipt());
            byte[] script = MarkedRound.picture("Bài làm");
            one.blindCode = round.upload(clerk, code, council, "/coding/scripts", script, words)
                    .expect(200)
                    .body()
                    .path("blindCode")
                    .asString();
        }
        round.send(coder, code, council, "/coding/confirm", null).expect(200);
        round.send(coder, code, council, "/key/seal", null).expect(200);
        round.done(coder, code, "codeScripts", SimulatedRound.CONFIRMED);
    }

    private void hold(String user, String code, int council, int share) {
        round.send(user, code, council, "/key/holders", Map.of("passphrase", MarkedRound.passphrase(share)))
                .expect(200);
    }

    void drawn(String code, int council) {
        String head = round.head(council, Body.MARKING);
        round.send(head, code, council, "/bags/draw", null).expect(200);
        round.done(head, code, "drawBags", SimulatedRound.CONFIRMED);
        assertThat(round.of(council, Body.MARKING, Rank.MEMBER))
                .allMatch(marker -> round.told(marker, "/exams/" + code + "/marking?council=" + council));
    }

    /** A marker falls ill: the head gives a bag to somebody who knows none of its scripts, and its task goes along. */
    void bagHandedOver(String code) {
        String ill = round.of(1, Body.MARKING, Rank.MEMBER).stream()
                .filter(marker -> !round.inbox(marker, code, "markFirst").isEmpty())
                .filter(marker -> bagsOfTheFirstRound(marker, code).size() > 0)
                .findFirst()
                .orElseThrow();
        int tasks = round.inbox(ill, code, "markFirst").size();
        String bag = bagsOfTheFirstRound(ill, code).get(0);
        String next = round.aMarkerJoins(code);

        round.send(round.head(1, Body.MARKING), code, 1, "/bags/" + bag + "/hand-over", Map.of("username", next))
                .expect(200);

        assertThat(round.inbox(ill, code, "markFirst")).hasSize(tasks - 1);
        assertThat(round.inbox(next, code, "markFirst")).hasSize(1);
    }

    private List<String> bagsOfTheFirstRound(String marker, String code) {
        List<String> bags = new ArrayList<>();
        round.read(marker, code, 1, "/bags").expect(200).body().path("bags").forEach(bag -> {
            if (bag.path("marking").asString().equals("FIRST")) {
                bags.add(bag.path("id").asString());
            }
        });
        return bags;
    }

    /** Every marker marks the bags that are theirs, and locks them. */
    void marked(String code, int council, String marking, Map<String, Long> byCode) {
        for (String marker : round.of(council, Body.MARKING, Rank.MEMBER)) {
            for (JsonNode row : round.read(marker, code, council, "/bags")
                    .expect(200)
                    .body()
                    .path("bags")) {
                if (row.path("marking").asString().equals(marking)) {
                    bag(marker, code, council, row.path("id").asString(), byCode);
                }
            }
        }
    }

    private void bag(String marker, String code, int council, String id, Map<String, Long> byCode) {
        String bag = "/bags/" + id;
        round.read(marker, code, council, bag)
                .expect(200)
                .body()
                .path("scripts")
                .forEach(script -> {
                    long given = byCode.get(script.path("blindCode").asString());
                    String at = bag + "/scripts/" + script.path("id").asString() + "/mark";
                    round.put(marker, code, council, at, Map.of("mark", exact(given)))
                            .expect(200);
                });
        round.send(marker, code, council, bag + "/lock", null).expect(200);
    }

    /** Each marker ends the steps of their own bags. */
    void bagsDone(String code, String step) {
        for (String marker : round.of(1, Body.MARKING, Rank.MEMBER)) {
            for (String task : round.inbox(marker, code, step)) {
                round.completed(marker, task, SimulatedRound.CONFIRMED).expect(200);
            }
        }
    }

    /** Talks, third markers, collective marking, in this order. */
    void settled(String code, int council, List<Examinee> writing) {
        String head = round.head(council, Body.MARKING);
        decide(head, code, council, writing, "DISCUSSION");
        round.send(head, code, council, "/differences/third", null).expect(200);
        Map<String, Long> thirds = new HashMap<>();
        writing.stream().filter(one -> one.third != null).forEach(one -> thirds.put(one.blindCode, one.third));
        marked(code, council, "THIRD", thirds);
        decide(head, code, council, writing, "COLLECTIVE_MARKING");
        round.done(head, code, "settleDifferences", SimulatedRound.CONFIRMED);
        round.send(head, code, council, "/marks/lock", null).expect(200);
        round.done(head, code, "lockMarks", SimulatedRound.CONFIRMED);
    }

    private void decide(String head, String code, int council, List<Examinee> writing, String need) {
        Map<String, JsonNode> rows = new HashMap<>();
        round.read(head, code, council, "/differences")
                .expect(200)
                .items()
                .forEach(row -> rows.put(row.path("blindCode").asString(), row));
        for (Examinee one : writing) {
            JsonNode row = rows.get(one.blindCode);
            if (row.path("need").asString("").equals(need)) {
                Map<String, Object> decision =
                        Map.of("mark", exact(one.decided), "agreed", one.agreed, "minutes", MINUTES);
                String at = "/differences/" + row.path("scriptId").asString() + "/decide";
                round.send(head, code, council, at, decision).expect(200);
            }
        }
    }

    ExamCalls.Answer openKey(String user, String code, int council, int share) {
        return round.send(user, code, council, "/key/open", Map.of("passphrase", MarkedRound.passphrase(share)));
    }

    void published(String code, int council) {
        String secretary = round.head(council, Body.SECRETARIAT);
        round.send(secretary, code, council, "/marks/publish", null).expect(200);
        round.done(secretary, code, "publishMarks", SimulatedRound.CONFIRMED);
    }

    /** By the reason of an appeal, which is all the boards read of whom it comes from. */
    void appealsMarked(String code, int council, Map<String, Examinee> byReason) {
        String head = round.head(council, Body.APPEAL);
        Map<String, List<Long>> left = new HashMap<>();
        for (JsonNode row : round.send(head, code, council, "/appeals/draw", null)
                .expect(200)
                .body()
                .path("items")) {
            left.put(
                    row.path("id").asString(),
                    new ArrayList<>(byReason.get(row.path("reason").asString()).appeal));
        }
        for (int pass = 0; pass < 2; pass++) {
            for (String marker : round.of(council, Body.APPEAL, Rank.MEMBER)) {
                appealsOf(marker, code, council, left);
            }
        }
        round.done(head, code, "markAppeals", SimulatedRound.CONFIRMED);
    }

    private void appealsOf(String marker, String code, int council, Map<String, List<Long>> left) {
        for (JsonNode work :
                round.read(marker, code, council, "/appeals/mine").expect(200).items()) {
            String id = work.path("id").asString();
            if (!work.path("locked").booleanValue()) {
                Map<String, Object> given = Map.of("mark", exact(left.get(id).remove(0)));
                round.put(marker, code, council, "/appeals/" + id + "/mark", given)
                        .expect(200);
                round.send(marker, code, council, "/appeals/" + id + "/lock", null)
                        .expect(200);
            }
        }
    }

    /** Where the two results are far apart the heads talk first, and the chair chooses. */
    void appealsDecided(String code, int council, Map<String, Examinee> byReason) {
        String chair = round.head(council, Body.COUNCIL);
        for (JsonNode row :
                round.read(chair, code, council, "/appeals").expect(200).items()) {
            String appeal = "/appeals/" + row.path("id").asString();
            Map<String, Object> decision = new HashMap<>(Map.of("reason", "Quyết định của Chủ tịch Hội đồng."));
            if (row.path("state").asString().equals("DIALOGUE")) {
                round.send(
                                round.head(council, Body.APPEAL),
                                code,
                                council,
                                appeal + "/dialogue",
                                Map.of("minutes", MINUTES))
                        .expect(200);
                round.send(round.head(council, Body.MARKING), code, council, appeal + "/dialogue/confirm", null)
                        .expect(200);
                decision.put("mark", exact(byReason.get(row.path("reason").asString()).chosen));
            }
            round.send(chair, code, council, appeal + "/decide", decision).expect(200);
        }
        round.done(chair, code, "decideAppeals", Map.of("confirmed", true, "number", "09/QĐ-HĐ"));
    }

    void defended(String code, int council, Map<String, Examinee> byNumber) {
        String head = round.head(council, Body.DEFENCE);
        String secretary = round.of(council, Body.DEFENCE, Rank.SECRETARY).get(0);
        for (JsonNode row :
                round.read(head, code, council, "/defence").expect(200).items()) {
            Examinee one = byNumber.get(row.path("candidateNumber").asString());
            String defence = "/defence/" + row.path("candidateId").asString();
            if (one.projectMissing) {
                round.send(secretary, code, council, defence + "/absent", Map.of("note", "Không nộp đề án, vắng mặt."))
                        .expect(200);
            } else {
                marks(code, council, defence, one, secretary, head);
            }
        }
        round.done(head, code, "defend", SimulatedRound.CONFIRMED);
    }

    private void marks(String code, int council, String defence, Examinee one, String secretary, String head) {
        List<String> board = round.of(council, Body.DEFENCE, Rank.MEMBER);
        for (int member = 0; member < board.size(); member++) {
            Map<String, Object> mark = Map.of("mark", exact(one.defence.get(member)));
            round.put(board.get(member), code, council, defence + "/mark", mark).expect(200);
            round.send(board.get(member), code, council, defence + "/lock", null)
                    .expect(200);
        }
        Map<String, Object> minutes = Map.of("kind", "SIGNED_MINUTES", "reference", "BB-" + one.number);
        round.send(secretary, code, council, defence + "/minutes", minutes).expect(200);
        if (one.decidedByHead != null) {
            Map<String, Object> decision =
                    Map.of("mark", exact(one.decidedByHead), "reason", "Đã nghe ý kiến của các thành viên.");
            round.send(head, code, council, defence + "/decide", decision).expect(200);
        }
    }

    private static BigDecimal exact(long hundredths) {
        return new BigDecimal(points(hundredths));
    }
}
