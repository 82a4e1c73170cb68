package vn.congvu.leadershipexam.marking.desk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamCalls;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.time.ProductClock;

/** Walks the papers of a council from the sealed questions to the decided appeal, each step as the person who does it. */
@Component
public class MarkedRound {

    public static final String PAPERS = "cb012";
    public static final String INVIGILATOR = "cb013";
    public static final String CODER = "cb033";
    public static final String CODING_CLERK = "cb034";
    public static final String CHAIR = "cb030";
    public static final String SECRETARY = "cb037";
    public static final String SUPERVISOR = "cb041";
    public static final String HEAD = "cb018";
    public static final List<String> MARKERS = List.of("cb020", "cb021", "cb022", "cb023");
    public static final String APPEAL_HEAD = "cb045";
    public static final List<String> APPEAL_MARKERS = List.of("cb047", "cb048", "cb043");
    public static final List<String> CANDIDATES = List.of(
            "cb006", "cb007", "cb008", "cb009", "cb010", "cb011", "cb014", "cb015", "cb016", "cb017", "cb026", "cb027");

    private static final int EVERY_SHARE = 3;

    private final ExamCalls calls;
    private final StagedRound staged;
    private final ProductClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MarkedRound(
            ExamCalls calls, StagedRound staged, ProductClock clock, JdbcClient jdbc, TransactionTemplate transaction) {
        this.calls = calls;
        this.staged = staged;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void at(String moment) {
        clock.stopAt(LocalDateTime.parse(moment).atZone(WorkingCalendar.ZONE).toInstant());
    }

    /** A council with all its boards and as many candidates, before the paper. */
    public String seated(int candidates) {
        String code = staged.open(2);
        seat(code, Body.PAPERS, Rank.HEAD, PAPERS);
        seat(code, Body.INVIGILATION, Rank.HEAD, INVIGILATOR);
        seat(code, Body.CODING, Rank.HEAD, CODER);
        seat(code, Body.CODING, Rank.MEMBER, CODING_CLERK);
        seat(code, Body.COUNCIL, Rank.HEAD, CHAIR);
        seat(code, Body.SECRETARIAT, Rank.MEMBER, SECRETARY);
        seat(code, Body.SUPERVISION, Rank.HEAD, SUPERVISOR);
        seat(code, Body.MARKING, Rank.HEAD, HEAD);
        MARKERS.forEach(marker -> seat(code, Body.MARKING, Rank.MEMBER, marker));
        seat(code, Body.APPEAL, Rank.HEAD, APPEAL_HEAD);
        APPEAL_MARKERS.forEach(marker -> seat(code, Body.APPEAL, Rank.MEMBER, marker));
        for (int i = 0; i < candidates; i++) {
            staged.candidate(code, 1 + i % 2, CANDIDATES.get(i), number(i));
        }
        staged.date(
                code,
                "paperStarts",
                LocalDateTime.parse("2026-05-04T07:30")
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant());
        return code;
    }

    public void seat(String code, Body body, Rank rank, String username) {
        staged.seat(code, body, rank, username);
    }

    public static String number(int candidate) {
        return "SBD-%03d".formatted(candidate + 1);
    }

    public static String path(String code) {
        return "/api/exams/" + code + "/councils/1";
    }

    public void enter(String code, Phase phase) {
        staged.enter(code, phase);
    }

    public Answer read(String user, String code, String rest) {
        return calls.read(user, path(code) + rest);
    }

    public Answer send(String user, String code, String rest, Object body) {
        return calls.send(user, path(code) + rest, body);
    }

    public Answer put(String user, String code, String rest, Object body) {
        return calls.put(user, path(code) + rest, body);
    }

    public Answer delete(String user, String code, String rest) {
        return calls.delete(user, path(code) + rest);
    }

    public Answer sealPaper(String user, String code, String parts) {
        return calls.upload(
                user,
                path(code) + "/coding/paper",
                picture("Đề thi"),
                parts == null ? Map.of() : Map.of("parts", parts));
    }

    /** Everybody sits, nothing happens, the scripts go to the coding board. */
    public void written(String code, int candidates) {
        enter(code, Phase.LISTED);
        sealPaper(PAPERS, code, null).expect(200);
        enter(code, Phase.WRITTEN);
        at("2026-05-04T07:30");
        send(INVIGILATOR, code, "/coding/paper/open", null).expect(200);
        attendance(code, candidates, List.of()).expect(200);
    }

    public Answer attendance(String code, int candidates, List<Integer> absent) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            boolean present = !absent.contains(i);
            items.add(Map.of("candidateNumber", number(i), "present", present, "sheets", present ? 3 : 0));
        }
        return put(INVIGILATOR, code, "/coding/attendance", Map.of("items", items));
    }

    public Answer handOver(String code, int scripts) {
        return send(INVIGILATOR, code, "/coding/hand-over", Map.of("scripts", scripts));
    }

    public static String passphrase(int share) {
        return "câu bí mật của phần khóa " + share;
    }

    public Answer hold(String user, String code, int share) {
        return send(user, code, "/key/holders", Map.of("passphrase", passphrase(share)));
    }

    public void heldByAll(String code) {
        hold(CODER, code, 1).expect(200);
        hold(CHAIR, code, 2).expect(200);
        hold(SUPERVISOR, code, EVERY_SHARE).expect(200);
    }

    public Answer open(String user, String code, int share, String decision) {
        Map<String, Object> body = new HashMap<>();
        body.put("passphrase", passphrase(share));
        body.put("decisionNumber", decision);
        return send(user, code, "/key/open", body);
    }

    public Answer codeScript(String user, String code, String number, String receipt) {
        return calls.upload(
                user,
                path(code) + "/coding/scripts",
                picture("Bài làm " + number),
                Map.of("candidateNumber", number, "receipt", receipt));
    }

    /** Which code each number got, as the coders' labels say. */
    public Map<String, String> coded(String code, List<Integer> writing) {
        Map<String, String> codes = new HashMap<>();
        for (int candidate : writing) {
            codes.put(
                    number(candidate),
                    codeScript(CODING_CLERK, code, number(candidate), receipt())
                            .expect(200)
                            .body()
                            .path("blindCode")
                            .asString());
        }
        return codes;
    }

    public static String receipt() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public void sealed(String code) {
        send(CODER, code, "/coding/confirm", null).expect(200);
        send(CODER, code, "/key/seal", null).expect(200);
    }

    /** Bags drawn; every script is handed over, coded, sealed. */
    public Map<String, String> drawn(int candidates) {
        String code = seated(candidates);
        return drawn(code, candidates);
    }

    public Map<String, String> drawn(String code, int candidates) {
        written(code, candidates);
        handOver(code, candidates).expect(200);
        enter(code, Phase.CODING);
        heldByAll(code);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            all.add(i);
        }
        Map<String, String> codes = coded(code, all);
        sealed(code);
        enter(code, Phase.MARKING);
        send(HEAD, code, "/bags/draw", null).expect(200);
        return codes;
    }

    public List<JsonNode> bags(String marker, String code, Marking marking) {
        List<JsonNode> bags = new ArrayList<>();
        read(marker, code, "/bags").expect(200).body().path("bags").forEach(bag -> {
            if (bag.path("marking").asString().equals(marking.name())) {
                bags.add(bag);
            }
        });
        return bags;
    }

    public JsonNode bag(String marker, String code, String id) {
        return read(marker, code, "/bags/" + id).expect(200).body();
    }

    public Answer mark(String marker, String code, String bag, String script, String points) {
        return put(
                marker, code, "/bags/" + bag + "/scripts/" + script + "/mark", Map.of("mark", new BigDecimal(points)));
    }

    /** Every marker marks their bags of the round as the table says, and locks them. */
    public void markedRound(String code, Marking marking, Map<String, String> pointsByCode) {
        for (String marker : MARKERS) {
            for (JsonNode row : bags(marker, code, marking)) {
                String bag = row.path("id").asString();
                for (JsonNode script : bag(marker, code, bag).path("scripts")) {
                    mark(
                                    marker,
                                    code,
                                    bag,
                                    script.path("id").asString(),
                                    pointsByCode.get(script.path("blindCode").asString()))
                            .expect(200);
                }
                send(marker, code, "/bags/" + bag + "/lock", null).expect(200);
            }
        }
    }

    public JsonNode difference(String code, String blindCode) {
        for (JsonNode item : read(HEAD, code, "/differences").expect(200).body().path("items")) {
            if (item.path("blindCode").asString().equals(blindCode)) {
                return item;
            }
        }
        throw new AssertionError("no script " + blindCode);
    }

    public Answer decide(String code, String blindCode, String points, boolean agreed) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("mark", new BigDecimal(points));
        decision.put("agreed", agreed);
        decision.put("minutes", "Trao đổi với hai người chấm, có biên bản.");
        return send(
                HEAD,
                code,
                "/differences/" + difference(code, blindCode).path("scriptId").asString() + "/decide",
                decision);
    }

    public List<String> alarms(String code) {
        return staged.alarms(code);
    }

    /** Facts of entries of the chain, as text. */
    public List<String> chain(String code, String kind) {
        return jdbc.sql("SELECT facts FROM exam_evidence WHERE round_code = ? AND kind = ? ORDER BY seq")
                .params(code, kind)
                .query(String.class)
                .list();
    }

    public int change(String sql, Object... values) {
        return transaction.execute(
                status -> jdbc.sql(sql).params(List.of(values)).update());
    }

    public <T> List<T> stored(Class<T> type, String sql, Object... values) {
        return jdbc.sql(sql).params(List.of(values)).query(type).list();
    }

    public static byte[] picture(String words) {
        BufferedImage sheet = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(Color.BLUE);
        pen.drawString(words, 20, 40);
        pen.dispose();
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    public void remove(String code) {
        clock.reset();
        transaction.executeWithoutResult(status -> {
            run(
                    "DELETE FROM exam_appeal_mark WHERE appeal_id IN (SELECT id FROM exam_appeal WHERE round_code = ?)",
                    code);
            run("DELETE FROM exam_bag_script WHERE bag_id IN (SELECT id FROM exam_bag WHERE round_code = ?)", code);
            for (String table : List.of("exam_mark", "exam_difference", "exam_final_mark")) {
                run(
                        "DELETE FROM " + table
                                + " WHERE script_id IN (SELECT id FROM exam_script WHERE round_code = ?)",
                        code);
            }
            run("DELETE FROM exam_page WHERE owner_id IN (SELECT id FROM exam_script WHERE round_code = ?)", code);
            run("DELETE FROM exam_page WHERE owner_id = ?", "paper|" + code + "|1");
            for (String table : List.of(
                    "exam_appeal",
                    "exam_written_mark",
                    "exam_marking",
                    "exam_bag",
                    "exam_script",
                    "exam_script_link",
                    "exam_coded_number",
                    "exam_key_offer",
                    "exam_key_holder",
                    "exam_seal",
                    "exam_script_count",
                    "exam_violation",
                    "exam_attendance",
                    "exam_paper",
                    "exam_declaration")) {
                run("DELETE FROM " + table + " WHERE round_code = ?", code);
            }
        });
        staged.remove(code);
    }

    private void run(String sql, String value) {
        jdbc.sql(sql).param(value).update();
    }
}
