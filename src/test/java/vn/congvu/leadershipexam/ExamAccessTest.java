package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congvu.ProductTest;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.result.StagedDefence;
import vn.congvu.leadershipexam.result.StagedPaperMarks;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.web.time.ProductClock;

/**
 * Everybody tries every address of an exam in every phase; who gets in is what {@code exam-access.csv} says and nobody
 * else. The table is written by hand, for lawyers to read; an address that it does not list fails.
 */
@ProductTest
class ExamAccessTest {

    private static final Path TABLE = Path.of("src/test/resources/exam-access.csv");
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 409);
    private static final String BOARDS = "COUNCIL_HEAD COUNCIL SECRETARIAT VETTING PAPERS INVIGILATION CODING MARKING"
            + " APPEAL DEFENCE DEFENCE_HEAD SUPERVISION";
    private static final String NOBODY_SIGNED_IN = "STRANGER";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc web;

    @Autowired
    private StagedRound staged;

    @Autowired
    private StagedPaperMarks papers;

    @Autowired
    private StagedDefence defences;

    @Autowired
    private Evidence evidence;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProductClock clock;

    private final Map<String, String> people = new LinkedHashMap<>();
    private String round;
    private String candidate;

    /** One account for each way of having to do with a round. */
    @BeforeEach
    void everybody() {
        clock.stopAt(Instant.parse("2026-05-04T02:00:00Z"));
        round = staged.open(1);
        seat("COUNCIL_HEAD", Body.COUNCIL, Rank.HEAD, "cb001");
        seat("COUNCIL", Body.COUNCIL, Rank.MEMBER, "cb002");
        seat("SECRETARIAT", Body.SECRETARIAT, Rank.MEMBER, "cb003");
        seat("VETTING", Body.VETTING, Rank.MEMBER, "cb004");
        seat("PAPERS", Body.PAPERS, Rank.MEMBER, "cb005");
        seat("INVIGILATION", Body.INVIGILATION, Rank.MEMBER, "cb006");
        seat("CODING", Body.CODING, Rank.MEMBER, "cb007");
        seat("MARKING", Body.MARKING, Rank.MEMBER, "cb008");
        seat("APPEAL", Body.APPEAL, Rank.MEMBER, "cb009");
        seat("DEFENCE", Body.DEFENCE, Rank.MEMBER, "cb010");
        seat("DEFENCE_HEAD", Body.DEFENCE, Rank.HEAD, "cb012");
        seat("SUPERVISION", Body.SUPERVISION, Rank.MEMBER, "cb011");
        people.put("CANDIDATE", "uv01");
        people.put("OTHER_CANDIDATE", "uv05");
        people.put("AUTHORITY", "leader.SNV");
        people.put("REGISTRY", "cb034");
        people.put("ORGANISER_HEAD", "head.SNV");
        people.put("OFFICER", "cb020");
        people.put("MANAGER", "manager");
        people.put("DESIGNER", "designer");
        people.put("ADMIN", "admin");
        people.put("AUDITOR", "auditor");
        people.put(NOBODY_SIGNED_IN, null);
        candidate = staged.candidate(round, 1, "uv01", "001");
        papers.wrote(candidate, "70.00");
        defences.held(candidate, "70.00");
        transaction.executeWithoutResult(status ->
                evidence.add(round, 1, Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", Phase.PREPARING)));
    }

    private void seat(String who, Body body, Rank rank, String username) {
        staged.seat(round, body, rank, username);
        people.put(who, username);
    }

    @AfterEach
    void tidyUp() {
        staged.remove(round);
        clock.reset();
    }

    @Test
    void everyAddressOfAnExamIsInTheTable() throws Exception {
        Set<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .filter(route -> route.matches("\\w+ /(api|public)/exam[s-].*|\\w+ /(api|public)/exams"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table = rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(table)
                .as("addresses of exams; a new one needs a line in %s", TABLE)
                .isEqualTo(routes);
    }

    /** A reader is let in, in the phases the table names, and everybody else is refused, in every phase. */
    @Test
    void everybodyReadsWhatTheTableSaysAndNothingElse() throws Exception {
        List<Row> reads = rows().stream().filter(Row::reads).toList();
        List<String> wrong = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            staged.enter(round, phase);
            for (Row row : reads) {
                for (String who : people.keySet()) {
                    int status = statusOf(row, who);
                    if (!row.allowsStatus(who, phase, status)) {
                        wrong.add("%s %s as %s: %d".formatted(phase, row.route(), who, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever the table does not name changes nothing, in no phase; bodies are valid, so that it is the person who is refused. */
    @Test
    void nobodyWritesWhomTheTableDoesNotName() throws Exception {
        List<Row> writes = rows().stream().filter(row -> !row.reads()).toList();
        List<String> wrong = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            staged.enter(round, phase);
            for (Row row : writes) {
                for (String who : people.keySet()) {
                    if (!row.names(who)) {
                        int status = statusOf(row, who);
                        if (!row.refuses(status)) {
                            wrong.add("%s %s as %s: %d".formatted(phase, row.route(), who, status));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int statusOf(Row row, String who) throws Exception {
        String path = row.path()
                .replace("{code}", round)
                .replace("{no}", "1")
                .replace("{candidate}", candidate)
                .replace("{post}", "1")
                .replace("{page}", "1")
                .replaceAll("\\{[^}]+}", "khong-co");
        var call = row.sendsFile()
                ? multipart(path).file(new MockMultipartFile("file", "a.pdf", null, ExamCalls.PDF))
                : request(HttpMethod.valueOf(row.method()), path + row.query())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(row.content().replace("$candidate", candidate));
        if (people.get(who) != null) {
            call.with(httpBasic(people.get(who), "congvu"));
        }
        return web.perform(call).andReturn().getResponse().getStatus();
    }

    private static List<Row> rows() throws Exception {
        return new CsvFile("exam-access.csv", Files.readAllBytes(TABLE))
                .rows("method", "path", "who", "proved", "body", "why").stream()
                        .map(Row::of)
                        .toList();
    }

    /**
     * @param who whom the table names, and in which phases
     * @param all whether those it names are let in with what this test has; else only the refusals are proved
     */
    private record Row(String method, String path, Map<String, Set<Phase>> who, boolean all, String body) {

        static Row of(CsvRow row) {
            Map<String, Set<Phase>> who = new LinkedHashMap<>();
            for (String one : row.text("who").replace("BOARDS", BOARDS).split(" ")) {
                String[] parts = one.split("@");
                who.put(parts[0], parts.length == 1 ? EnumSet.allOf(Phase.class) : phases(parts[1]));
            }
            String body = row.optional("body");
            return new Row(
                    row.text("method"),
                    row.text("path"),
                    who,
                    row.text("proved").equals("all"),
                    body == null ? "" : body);
        }

        /** {@code SUMMARY..RESULT}, or one phase. */
        private static Set<Phase> phases(String text) {
            String[] ends = text.split("\\.\\.");
            return EnumSet.range(Phase.valueOf(ends[0]), Phase.valueOf(ends[ends.length - 1]));
        }

        String route() {
            return method + " " + path;
        }

        /** What a read asks for stands in the column of bodies. */
        String query() {
            return body.startsWith("?") ? body : "";
        }

        String content() {
            return body.startsWith("?") ? "" : body;
        }

        boolean sendsFile() {
            return body.equals("@file");
        }

        /** Without a body of its own a call may fail for want of one, before anybody asks who calls. */
        boolean refuses(int status) {
            return REFUSED.contains(status) || body.isEmpty() && (status == 400 || status == 415);
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean names(String someone) {
            return who.containsKey(someone)
                    || who.containsKey("EVERYBODY")
                    || who.containsKey("PERSONS") && !someone.equals(NOBODY_SIGNED_IN);
        }

        private Set<Phase> phasesOf(String someone) {
            return who.getOrDefault(
                    someone,
                    who.getOrDefault(
                            someone.equals(NOBODY_SIGNED_IN) ? "EVERYBODY" : "PERSONS",
                            who.getOrDefault("EVERYBODY", Collections.emptySet())));
        }

        boolean allowsStatus(String someone, Phase phase, int status) {
            boolean named = phasesOf(someone).contains(phase);
            if (!named) {
                return REFUSED.contains(status);
            }
            return status == 200 || !all && (REFUSED.contains(status) || status == 400);
        }
    }
}
