package vn.congvu.leadershipexam;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.Calls;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.web.time.ProductClock;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;

/** A round with two councils and three posts, whose people act over the API, each as somebody, at a named moment. */
@Component
public class PeopleTrace {

    /** Forms the bodies: head of the organising division. */
    public static final String ORGANISER = "head.SNV-CCHC";

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Calls calls;
    private final ProductClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ExamRounds rounds;
    private final Councils councils;
    private final PlannedDates dates;
    private final Members members;
    private final List<String> opened = new ArrayList<>();

    PeopleTrace(
            MockMvc web,
            JsonMapper json,
            ProductClock clock,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ExamRounds rounds,
            Councils councils,
            PlannedDates dates,
            Members members) {
        this.calls = new Calls(web, json);
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rounds = rounds;
        this.councils = councils;
        this.dates = dates;
        this.members = members;
    }

    public record Answer(int status, JsonNode body) {

        public String type() {
            return body.path("type").asString().replace("urn:congvu:problem:", "");
        }

        public String text(String member) {
            return body.path(member).asString();
        }

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + ", got " + this);
            }
            return this;
        }
    }

    public void at(String moment) {
        clock.stopAt(moment(moment));
    }

    public static Instant moment(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** Posts 1 and 2 (a director, a head of division) belong to council 1 of the city, post 3 to council 2. */
    public String round() {
        String code = "TTLD-SNV-260301-" + (9000 + opened.size())
                + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 6);
        opened.add(code);
        transaction.executeWithoutResult(status -> store(code));
        return code;
    }

    private void store(String code) {
        jdbc.update(
                "INSERT INTO exam_round (code, version, name_vi, name_en, institution_code, organiser_unit, authority_unit,"
                        + " legal_basis, rule_edition, status, drafted_by, drafted_at)"
                        + " VALUES (?, 0, 'Kỳ thi thử', 'A trial', 'SNV', 'SNV-CCHC', 'SNV-LD', 'Kế hoạch (giả định)',"
                        + " '2025-12', 'RUNNING', 'officer.SNV-CCHC', '2026-03-01 00:00:00')",
                code);
        council(code, 1, "CITY", "SNV");
        council(code, 2, "UNIT", "SNV");
        post(code, 1, 1, "DIRECTOR");
        post(code, 2, 1, "HEAD_OF_DIVISION");
        post(code, 3, 2, "HEAD_OF_DIVISION");
    }

    private void council(String code, int no, String level, String unit) {
        jdbc.update(
                "INSERT INTO exam_council (round_code, council_no, level_of, unit_code, name_vi, name_en, phase)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'PREPARING')",
                code,
                no,
                level,
                unit,
                "Hội đồng " + no,
                "Council " + no);
    }

    private void post(String code, int no, int council, String grade) {
        jdbc.update(
                "INSERT INTO exam_post (round_code, post_no, council_no, unit_code, title_vi, title_en, grade, state)"
                        + " VALUES (?, ?, ?, 'SNV', ?, ?, ?, 'OPEN')",
                code,
                no,
                council,
                "Chức danh " + no,
                "Post " + no,
                grade);
    }

    public void phase(String code, int council, Phase phase) {
        transaction.executeWithoutResult(status -> councils.enter(code, council, phase));
    }

    public void date(String code, int council, String name, String at) {
        transaction.executeWithoutResult(status -> dates.set(code, council, name, moment(at)));
    }

    /** A seat as if its holder had declared already. */
    public void seat(String code, int council, Body body, Rank rank, String username) {
        Member seat = new Member(
                UUID.randomUUID().toString(),
                code,
                council,
                body,
                rank,
                username,
                username,
                "test",
                moment("2026-03-01T08:00"),
                null,
                null);
        transaction.executeWithoutResult(status -> members.insert(seat));
    }

    public Answer appoint(String code, int council, Body body, Rank rank, String username) {
        return post(
                ORGANISER,
                "/api/exams/" + code + "/bodies/seats",
                Map.of("councilNo", council, "body", body.name(), "rank", rank.name(), "username", username));
    }

    public Answer declare(String user, String code, String relation, String personName) {
        Map<String, Object> said = new HashMap<>(Map.of("relation", relation));
        if (personName != null) {
            said.put("personName", personName);
        }
        return post(user, "/api/exams/" + code + "/declarations", said);
    }

    public static Map<String, Object> wish(int post) {
        Map<String, Object> said = new HashMap<>();
        said.put("postNo", post);
        said.put("birthDate", "1985-04-12");
        said.put("gender", "MALE");
        said.put("phone", "0100000001");
        said.put("email", "ung.vien@example.org");
        said.put("workPlace", "Đơn vị giả định");
        said.put("planned", true);
        said.put("degree", "MASTER");
        said.put("years", 12);
        said.put("disciplined", false);
        said.put("prosecuted", false);
        said.put("consent", true);
        said.put("correct", true);
        return said;
    }

    public Answer apply(String user, String code, Map<String, Object> said) {
        return post(user, "/api/exam-applications", Map.of("round", code, "application", said));
    }

    public String applied(String user, String code, int post) {
        return apply(user, code, wish(post)).expect(201).text("id");
    }

    /** Hands in everything the file needs. */
    public void complete(String user, String id) {
        for (JsonNode paper : read(user, "/api/exam-applications/" + id).body().path("papers")) {
            String code = paper.path("code").asString();
            if (paper.path("source").isNull()) {
                upload(user, id, code, "2026-03-01").expect(200);
            } else {
                post(user, "/api/exam-applications/" + id + "/reuse", Map.of("component", code))
                        .expect(200);
            }
        }
    }

    public Answer upload(String user, String id, String component, String issuedOn) {
        var request = MockMvcRequestBuilders.multipart("/api/exam-applications/" + id + "/papers")
                .file(new MockMultipartFile("file", component + ".pdf", "application/pdf", PDF));
        request.param("component", component);
        if (issuedOn != null) {
            request.param("issuedOn", issuedOn);
        }
        return calls.as(user, request, null).as(Answer::new);
    }

    public Answer read(String user, String path) {
        return calls.as(user, MockMvcRequestBuilders.get(path), null).as(Answer::new);
    }

    public Answer post(String user, String path, Object body) {
        return send(user, MockMvcRequestBuilders.post(path), body);
    }

    public Answer send(String user, MockHttpServletRequestBuilder request, Object body) {
        String key = UUID.randomUUID().toString();
        return calls.as(user, request.header("Idempotency-Key", key), body).as(Answer::new);
    }

    /** Runs the end of a step as the workflow does: in one transaction, with the round locked. */
    public void completing(ExamStep step, String code, Integer council, String by) {
        transaction.executeWithoutResult(status -> {
            ExamRound round = rounds.requireLocked(code);
            step.completing(
                    round,
                    council,
                    new StepCompletion.StepDone(
                            "task",
                            step.step(),
                            step.step(),
                            step.step(),
                            new ScopeFacts(code, "test", council),
                            Map.of(),
                            by));
        });
    }

    public List<String> evidence(String code) {
        return jdbc.queryForList(
                "SELECT kind FROM exam_evidence WHERE round_code = ? ORDER BY seq", String.class, code);
    }

    public List<Map<String, Object>> rows(String sql, Object... arguments) {
        return jdbc.queryForList(sql, arguments);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public void tidyUp() {
        clock.reset();
        transaction.executeWithoutResult(status -> opened.forEach(this::delete));
        opened.clear();
    }

    private void delete(String code) {
        for (String table : List.of("exam_application", "exam_reused", "exam_paper_date", "exam_vetting")) {
            jdbc.update(
                    "DELETE FROM " + table
                            + " WHERE candidate_id IN (SELECT id FROM exam_candidate WHERE round_code = ?)",
                    code);
        }
        for (String table : List.of(
                "exam_evidence_head",
                "exam_declaration",
                "exam_publication",
                "exam_room",
                "exam_member",
                "exam_evidence",
                "exam_date",
                "exam_candidate",
                "exam_post",
                "exam_council")) {
            jdbc.update("DELETE FROM " + table + " WHERE round_code = ?", code);
        }
        jdbc.update("DELETE FROM exam_round WHERE code = ?", code);
    }
}
