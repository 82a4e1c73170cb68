package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.DueTimers;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.ExamCalls;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.time.ProductClock;

/**
 * Walks rounds over the models. Steps of the round and of the appointment are done over the API by those who may; what the
 * bodies do between them is shown by their own tests and passed by here.
 */
@Component
public class ExamTrace {

    public static final String DRAFTER = "officer.SNV-CCVC";
    public static final String HEAD = "head.SNV-CCVC";
    public static final String AUTHORITY = "leader.SNV";
    static final String POST_UNIT = "leader.STP";

    private final ExamCalls calls;
    private final ProductClock clock;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Candidates candidates;
    private final Posts posts;
    private final Councils councils;
    private final PlannedDates dates;
    private final ExamRounds rounds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<String> open = new ArrayList<>();

    ExamTrace(
            ExamCalls calls,
            ProductClock clock,
            ManagementService jobs,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            Candidates candidates,
            Posts posts,
            Councils councils,
            PlannedDates dates,
            ExamRounds rounds,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.calls = calls;
        this.clock = clock;
        this.jobs = jobs;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.candidates = candidates;
        this.posts = posts;
        this.councils = councils;
        this.dates = dates;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE).toString();
    }

    public void at(String local) {
        clock.stopAt(moment(local));
    }

    public void tidyUp() {
        open.forEach(this::remove);
        open.clear();
        clock.reset();
    }

    /** Its processes go; the rows stay, as those of a round stopped long ago. */
    private void remove(String code) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).rootProcessInstances().list().stream()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    }

    static Map<String, Object> draft() {
        return draft(List.of(council(1, "CITY", "SNV")), List.of(post(1, 1, "STP", "DEPUTY_DIRECTOR")));
    }

    public static Map<String, Object> draft(List<Map<String, Object>> councils, List<Map<String, Object>> posts) {
        return new HashMap<>(Map.of(
                "nameVi",
                "Kỳ thi tuyển thử",
                "nameEn",
                "An exam to try",
                "organiserUnit",
                "SNV-CCVC",
                "authorityUnit",
                "SNV",
                "legalBasis",
                "Kế hoạch thử (giả định)",
                "councils",
                councils,
                "posts",
                posts));
    }

    public static Map<String, Object> council(int no, String level, String unit) {
        return Map.of(
                "councilNo",
                no,
                "level",
                level,
                "unitCode",
                unit,
                "nameVi",
                "Hội đồng " + no,
                "nameEn",
                "Council " + no);
    }

    public static Map<String, Object> post(int no, int council, String unit, String grade) {
        return Map.of(
                "postNo",
                no,
                "councilNo",
                council,
                "unitCode",
                unit,
                "titleVi",
                "Vị trí " + no,
                "titleEn",
                "Post " + no,
                "grade",
                grade);
    }

    /** Dates that keep the limits of a round opened on 02/03/2026. */
    static Map<String, Object> dates() {
        return Map.of(
                "registrationCloses",
                "2026-04-20T17:00:00+07:00",
                "paperStarts",
                "2026-05-16T08:00:00+07:00",
                "projectsDue",
                "2026-07-10T17:00:00+07:00",
                "defenceStarts",
                "2026-07-15T08:00:00+07:00");
    }

    String drafted(Map<String, Object> draft) {
        return drafted(draft, DRAFTER);
    }

    String drafted(Map<String, Object> draft, String by) {
        String code = calls.send(by, "/api/exams", draft)
                .expect(201)
                .body()
                .path("code")
                .asString();
        open.add(code);
        return code;
    }

    /** Opened on 02/03/2026: the authority has to answer. */
    String opened(Map<String, Object> draft) {
        at("2026-03-02T08:00");
        String code = drafted(draft);
        plan(code, 0, dates()).expect(200);
        calls.send(HEAD, "/api/exams/" + code + "/open", null).expect(200);
        return code;
    }

    Answer plan(String code, int council, Map<String, Object> dates) {
        return calls.put(DRAFTER, "/api/exams/" + code + "/dates", Map.of("councilNo", council, "dates", dates));
    }

    /** The notice is out since 05/03/2026. */
    public String announced(Map<String, Object> draft) {
        String code = opened(draft);
        complete(AUTHORITY, code, "answerPolicy", Map.of("decision", "grant", "number", "12/UBND"))
                .expect(200);
        at("2026-03-05T09:00");
        complete(DRAFTER, code, "draftPlan", planned()).expect(200);
        complete(AUTHORITY, code, "approvePlan", Map.of("decision", "approve", "number", "15/QĐ"))
                .expect(200);
        return code;
    }

    static Map<String, Object> planned() {
        return Map.of("number", "05/KH", "publishedIn", "Báo Sài Gòn Giải Phóng", "rulesAttached", true);
    }

    Answer complete(String user, String code, String step, Map<String, Object> data) {
        return calls.send(user, "/api/tasks/" + task(code, step) + "/complete", Map.of("data", data));
    }

    String task(String code, String step) {
        return tasksOf(code, step).stream()
                .map(Task::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + step + " of " + code + ": " + active(code)));
    }

    /** The task as its page shows it to somebody. */
    JsonNode card(String user, String code, String step) {
        return calls.read(user, "/api/tasks/" + task(code, step)).expect(200).body();
    }

    /** Names of the clocks that run, as alerts show them. */
    List<String> clocks(String code) {
        return jdbc.sql("SELECT name_vi FROM sla_clock WHERE dossier_code = ? AND state = 'RUNNING'")
                .param(code)
                .query(String.class)
                .list();
    }

    /** What somebody finds in the inbox of their group. */
    List<JsonNode> rows(String user, String code) {
        return calls.read(user, "/api/tasks?view=unit&q=" + code).expect(200).items();
    }

    List<Task> tasksOf(String code, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey("userTask_" + step)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** What a body does is passed by, as often as there are people who do it. */
    void pass(String code, String step) {
        pass(code, step, Map.of());
    }

    void pass(String code, String step, Map<String, Object> routing) {
        List<Task> open = tasksOf(code, step);
        if (open.isEmpty()) {
            throw new AssertionError("no task " + step + " of " + code + ": " + active(code));
        }
        open.forEach(task -> tasks.complete(task.getId(), routing));
    }

    public void fireDueTimers() {
        DueTimers.fire(jobs, clock);
    }

    public void when(String local) {
        at(local);
        fireDueTimers();
    }

    /** Registration is closed and the bodies are formed. */
    String registered(Map<String, Object> draft) {
        String code = announced(draft);
        pass(code, "formBodies");
        when("2026-04-20T17:00");
        return code;
    }

    String candidate(String code, int post, String username, Candidate.Status as) {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            Candidate candidate = new Candidate(
                    id,
                    posts.require(code, post),
                    username,
                    "Người dự thi " + username,
                    LocalDate.of(1985, 5, 5),
                    clock.instant());
            candidate.stands(as);
            candidates.saveAndFlush(candidate);
        });
        return id;
    }

    void stands(String candidate, Candidate.Status as) {
        transaction.executeWithoutResult(status -> candidates.require(candidate).stands(as));
    }

    void won(String code, int post) {
        transaction.executeWithoutResult(status -> posts.stands(code, post, Post.State.WON));
    }

    /** Two eligible for the post, seats are assigned. */
    String seated(Map<String, Object> draft) {
        String code = registered(draft);
        eligible(code, 1);
        pass(code, "vet");
        pass(code, "assignSeats");
        return code;
    }

    void eligible(String code, int post) {
        candidate(code, post, "cb05" + post, Candidate.Status.ELIGIBLE);
        candidate(code, post, "cb04" + post, Candidate.Status.ELIGIBLE);
    }

    void bags(String code, int count) {
        for (int no = 1; no <= count; no++) {
            insert(
                    "INSERT INTO exam_bag (id, round_code, council_no, marking, bag_no, marker)"
                            + " VALUES (?, ?, 1, 'FIRST', ?, 'cb060')",
                    UUID.randomUUID().toString(),
                    code,
                    no);
        }
    }

    void appeal(String code) {
        insert(
                "INSERT INTO exam_appeal (id, round_code, council_no, candidate_id, script_id, appeal_code, reason,"
                        + " filed_at) VALUES (?, ?, 1, ?, 'script', 'A1', 'Chấm sót ý.', CURRENT_TIMESTAMP)",
                UUID.randomUUID().toString(),
                code,
                UUID.randomUUID().toString());
    }

    private void insert(String statement, Object... values) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(statement).params(values).update());
    }

    /** The marks of the paper are published on 25/05/2026. */
    String marked(Map<String, Object> draft) {
        String code = seated(draft);
        bags(code, 2);
        pass(code, "sealPapers");
        when("2026-05-16T08:00");
        for (String step : List.of(
                "sitPaper",
                "codeScripts",
                "drawBags",
                "markFirst",
                "markSecond",
                "settleDifferences",
                "lockMarks",
                "openKey")) {
            pass(code, step);
        }
        at("2026-05-25T10:00");
        pass(code, "publishMarks");
        return code;
    }

    /** Everything is defended and drawn up; the result has been published on 20/07/2026. */
    String published(Map<String, Object> draft) {
        String code = marked(draft);
        when("2026-06-01T17:00");
        when("2026-07-10T17:00");
        when("2026-07-15T08:00");
        pass(code, "defend");
        pass(code, "drawUpResult");
        pass(code, "approveResult", Map.of("decision", "approve"));
        at("2026-07-20T10:00");
        return code;
    }

    Answer ask(String user, String code, String verb, Object body) {
        return calls.send(user, "/api/exams/" + code + "/" + verb, body);
    }

    static Map<String, Object> decision(String number) {
        return Map.of(
                "number",
                number,
                "reason",
                "Sắp xếp lại tổ chức bộ máy theo chủ trương.",
                "legalBasis",
                "Kết luận giả định");
    }

    List<JsonNode> appointments(String user, String code) {
        return calls.read(user, "/api/exams/" + code + "/appointments")
                .expect(200)
                .items();
    }

    /** How often the person was told of the round. */
    long told(String user, String code) {
        return calls.read(user, "/api/notifications").expect(200).items().stream()
                .filter(notice -> notice.toString().contains(code))
                .count();
    }

    /** How often the person was told just this of the round. */
    long told(String user, String code, String words) {
        return calls.read(user, "/api/notifications").expect(200).items().stream()
                .map(JsonNode::toString)
                .filter(notice -> notice.contains(code) && notice.contains(words))
                .count();
    }

    JsonNode round(String code) {
        return calls.read(DRAFTER, "/api/exams/" + code).expect(200).body();
    }

    public String phase(String code, int council) {
        return councils.require(code, council).phase().name();
    }

    public String status(String code) {
        return rounds.require(code).status().name();
    }

    /** As the inbox shows it. */
    String dueOf(String code, String step) {
        JsonNode task = calls.read(AUTHORITY, "/api/tasks/" + task(code, step))
                .expect(200)
                .body();
        return local(OffsetDateTime.parse(task.path("dueAt").asString()).toInstant());
    }

    /** As the row of the inbox says, whoever may read it. */
    String inboxDue(String code, String step) {
        return jdbc.sql("SELECT due_at FROM inbox_task WHERE task_id = ?")
                .param(task(code, step))
                .query((row, number) -> local(StoredTime.read(row, "due_at")))
                .single();
    }

    /** The planned end of a step on the time line. */
    String end(String code, int council, String step) {
        return local(line(code, council, step), "plannedTo");
    }

    static String local(JsonNode json, String member) {
        return local(OffsetDateTime.parse(json.path(member).asString()).toInstant());
    }

    /** What a decision would move. */
    JsonNode moves(String user, String code) {
        return calls.read(user, "/api/exams/" + code + "/moves").expect(200).body();
    }

    String date(String code, int council, String name) {
        return local(dates.find(code, council, name).orElseThrow());
    }

    List<JsonNode> timeline(String code) {
        List<JsonNode> lines = new ArrayList<>();
        calls.read(DRAFTER, "/api/exams/" + code + "/timeline")
                .expect(200)
                .body()
                .path("lines")
                .forEach(lines::add);
        return lines;
    }

    JsonNode line(String code, int council, String step) {
        return timeline(code).stream()
                .filter(line -> line.path("step").asString().equals(step)
                        && line.path("councilNo").asInt() == council)
                .findFirst()
                .orElseThrow();
    }

    Set<String> active(String code) {
        Set<String> elements = new TreeSet<>();
        history.createHistoricActivityInstanceQuery().unfinished().list().stream()
                .filter(element -> code.equals(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(element.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .forEach(element -> elements.add(element.getActivityId()));
        return elements;
    }
}
