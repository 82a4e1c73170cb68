package vn.congvu.leadershipexam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congvu.ProductTest;
import vn.congvu.leadershipexam.AccessRound.Walk;
import vn.congvu.leadershipexam.ExamAccessTable.Row;
import vn.congvu.leadershipexam.marking.desk.MarkedRound;

/**
 * Everybody tries every address of an exam in every phase; who gets in is what {@code exam-access.csv} says and nobody
 * else. The table is written by hand, for lawyers to read; an address that it does not list fails.
 */
@ProductTest
class ExamAccessTest {

    private static final Set<Integer> NOT_THEIRS = Set.of(401, 403, 404);
    private static final Set<Integer> NOT_NOW = Set.of(401, 403, 404, 409);
    private static final Set<Phase> WRITTEN_IN =
            EnumSet.of(Phase.REGISTRATION, Phase.WRITTEN, Phase.MARKING, Phase.APPEAL, Phase.DEFENCE, Phase.RESULT);
    private static final byte[] SCAN = MarkedRound.picture("Tệp thử");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc web;

    @Autowired
    private AccessRound exam;

    @Autowired
    private TransactionTemplate transaction;

    private Walk walk;
    private final Leaks leaks = new Leaks();

    @BeforeEach
    void everybody() {
        walk = exam.begin();
    }

    @AfterEach
    void tidyUp() {
        exam.remove(walk);
    }

    @Test
    void everyAddressOfAnExamIsInTheTable() throws Exception {
        Set<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .filter(route -> route.matches("\\w+ /(api|public)/exam[s-].*|\\w+ /(api|public)/exams"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table =
                ExamAccessTable.rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(table)
                .as("addresses of exams; a new one needs a line in %s", ExamAccessTable.FILE)
                .isEqualTo(routes);
    }

    /**
     * Whoever is named is let in, in the phases the table names; everybody else is refused, in every phase, and is not
     * told more than that. No answer says what its reader must not know.
     */
    @Test
    void everybodyGetsInWhereTheTableSaysAndNowhereElse() throws Exception {
        List<Row> rows = ExamAccessTable.rows();
        List<String> wrong = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            exam.enter(walk, phase);
            Map<Boolean, List<Attempt>> attempts = rows.stream()
                    .filter(row -> row.reads() || WRITTEN_IN.contains(phase))
                    .flatMap(row -> walk.people.keySet().stream().map(who -> new Attempt(row, who, phase)))
                    .collect(Collectors.partitioningBy(Attempt::changes));
            // What changes nothing does not wait for one another; there are tens of thousands of it.
            attempts.get(false).parallelStream().map(this::wrongIn).forEachOrdered(wrong::addAll);
            attempts.get(true).stream().map(this::wrongIn).forEach(wrong::addAll);
        }
        assertThat(wrong).isEmpty();
    }

    private record Attempt(Row row, String who, Phase phase) {

        /** Refused writes change nothing, those of the named are undone again. */
        boolean changes() {
            return !row.reads() && row.names(who);
        }
    }

    private List<String> wrongIn(Attempt one) {
        return one.row().reads() ? read(one.row(), one.who(), one.phase()) : write(one.row(), one.who(), one.phase());
    }

    private List<String> read(Row row, String who, Phase phase) {
        MockHttpServletResponse answer = call(row, who);
        int status = answer.getStatus();
        boolean right = row.lets(who, phase) ? status == 200 : (row.names(who) ? NOT_NOW : NOT_THEIRS).contains(status);
        List<String> wrong = new ArrayList<>(leaks.in(row, who, answer));
        if (!right) {
            wrong.add("status " + status);
        }
        return wrong.stream()
                .map(what -> "%s %s as %s: %s".formatted(phase, row.route(), who, what))
                .toList();
    }

    /** What somebody may do is done, and undone again; who may not is refused before anything else is looked at. */
    private List<String> write(Row row, String who, Phase phase) {
        int status = row.names(who)
                ? transaction.execute(undone -> {
                    undone.setRollbackOnly();
                    return call(row, who).getStatus();
                })
                : call(row, who).getStatus();
        boolean right = row.lets(who, phase)
                ? !NOT_THEIRS.contains(status) && status != 400
                : row.names(who) ? status >= 400 : NOT_THEIRS.contains(status);
        return right ? List.of() : List.of("%s %s as %s: status %d".formatted(phase, row.route(), who, status));
    }

    private MockHttpServletResponse call(Row row, String who) {
        String path = row.path()
                .replace("{code}", walk.code)
                .replace("{no}", "1")
                .replace("{post}", "1")
                .replace("{page}", "1");
        if (path.contains("/bodies/seats/")) {
            path = path.replace("{id}", walk.ids.get("seat"));
        }
        for (Map.Entry<String, String> id : walk.ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        path = path.replaceAll("\\{[^}]+}", "khong-co");
        return as(who, row.method(), path + row.query(), row.sendsFile(), filled(row.content()));
    }

    private String filled(String content) {
        return content.replace("$candidate", walk.ids.get("candidate")).replace("$round", walk.code);
    }

    private MockHttpServletResponse as(String who, String method, String path, boolean file, String content) {
        var call = file
                ? multipart(path).file(new MockMultipartFile("file", "a.png", null, SCAN))
                : request(HttpMethod.valueOf(method), path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(content);
        if (walk.username(who) != null) {
            call.with(httpBasic(walk.username(who), "congvu"));
        }
        try {
            return web.perform(call.accept(MediaType.ALL)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(method + " " + path + " as " + who, e);
        }
    }

    /** Addresses that somebody makes up lead nowhere, and supervision hears of it where a script was meant. */
    @Test
    void whoGuessesFindsNothingAndIsNoticed() {
        for (Phase phase : Phase.values()) {
            exam.enter(walk, phase);
            if (phase == Phase.APPEAL) {
                break;
            }
        }
        String council = MarkedRound.path(walk.code);
        String any = UUID.randomUUID().toString();
        List<String> guesses = List.of(
                council + "/bags/" + any,
                council + "/bags/" + any + "/scripts/" + walk.ids.get("script") + "/pages/1",
                council + "/bags/" + walk.ids.get("bag") + "/scripts/" + any + "/pages/1",
                council + "/appeals/" + any + "/pages/1");
        List<String> quiet = List.of(
                council + "/differences/" + any + "/pages/1",
                council + "/defence/" + any + "/project",
                "/api/exam-applications/" + any,
                "/api/exam-applications/" + any + "/papers/" + any,
                "/api/exams/" + any,
                "/api/exams/" + any + "/councils/1/bags/" + walk.ids.get("bag"),
                "/api/exams/" + walk.code + "/councils/2/bags/" + walk.ids.get("bag"),
                "/api/exams/" + walk.code + "/appointments/99",
                "/api/exams/" + walk.code + "/archive/99/file");
        List<String> found = new ArrayList<>();
        for (String who : walk.people.keySet()) {
            for (String path : Stream.concat(guesses.stream(), quiet.stream()).toList()) {
                int status = as(who, "GET", path, false, "").getStatus();
                boolean mayAsk = who.equals("MARKING_HEAD") && path.contains("/differences/")
                        || who.equals("MARKER") && path.contains(walk.ids.get("bag") + "/scripts/");
                if (!NOT_THEIRS.contains(status) && !(mayAsk && status == 409)) {
                    found.add("%s as %s: %d".formatted(path, who, status));
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(exam.alarms(walk))
                .containsAll(walk.people.values().stream()
                        .filter(Objects::nonNull)
                        .map(username -> "guessScript " + username)
                        .toList());
    }

    /** What is secret for whom, whatever the address. */
    private final class Leaks {

        private static final Set<String> BLIND = Set.of(
                "MARKING_HEAD",
                "MARKER",
                "SECOND_MARKER",
                "OTHER_MARKER",
                "APPEAL_MARKER",
                "SECOND_APPEAL_MARKER",
                "OTHER_APPEAL_MARKER");
        private static final Set<String> MARKLESS = Set.of(
                "CODING_HEAD",
                "CODER",
                "PAPERS",
                "INVIGILATION",
                "VETTING_HEAD",
                "VETTER",
                "DEFENCE_HEAD",
                "DEFENCE",
                "APPEAL_MARKER",
                "SECOND_APPEAL_MARKER",
                "OTHER_APPEAL_MARKER",
                "OTHER_MARKER",
                "NOT_APPLYING",
                "ORGANISER",
                "ORGANISER_HEAD",
                "REGISTRY",
                "MARKERS_SUPERIOR",
                "OFFICER",
                "MANAGER",
                "DESIGNER",
                "ADMIN",
                "AUDITOR",
                ExamAccessTable.NOBODY_SIGNED_IN);

        private static final Pattern CANDIDATE = Pattern.compile("SBD-\\d|Ứng viên SBD|\\bcb00[6-9]\\b");
        private static final Map<String, Pattern> MARKS = AccessRound.marks()
                .collect(Collectors.toMap(
                        mark -> mark, mark -> Pattern.compile("[:\\[\" ]" + Pattern.quote(mark) + "0?\\D")));

        List<String> in(Row row, String who, MockHttpServletResponse answer) {
            String type = answer.getContentType();
            if (type == null || !type.contains("json")) {
                return List.of();
            }
            String said = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            List<String> wrong = new ArrayList<>();
            boolean person = CANDIDATE.matcher(said).find();
            if (BLIND.contains(who) && person && !row.isPublic()) {
                wrong.add("names a candidate");
            }
            boolean ownProof = row.path().contains("/my-result");
            if (person && !ownProof && walk.blindCodes.stream().anyMatch(code -> said.contains('"' + code + '"'))) {
                wrong.add("joins a code and a candidate");
            }
            MARKS.forEach((mark, written) -> {
                if ((MARKLESS.contains(who) || anothers(who, mark))
                        && written.matcher(said).find()) {
                    wrong.add("says the mark " + mark);
                }
            });
            return wrong;
        }

        private boolean anothers(String who, String mark) {
            return who.equals("MARKER") && !mark.equals(AccessRound.FIRST_MARK)
                    || who.equals("SECOND_MARKER") && !mark.equals(AccessRound.SECOND_MARK);
        }
    }
}
