package vn.congvu.leadershipexam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.congvu.leadershipexam.ExamCalls.Answer;
import vn.congvu.leadershipexam.round.ExamTrace;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;

/**
 * The people of a round of two councils, five posts and sixty candidates, and what they do from the policy to the archive:
 * each from their own inbox and at their own desks.
 */
@Component
public class SimulatedRound {

    static final int PER_POST = 12;
    static final List<Integer> COUNCILS = List.of(1, 2);
    static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private static final Map<Body, List<Rank>> SIZES = Map.of(
            Body.COUNCIL,
            ranks(Rank.HEAD, Rank.SECRETARY, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER),
            Body.SECRETARIAT,
            ranks(Rank.HEAD, Rank.MEMBER),
            Body.VETTING,
            ranks(Rank.HEAD, Rank.MEMBER, Rank.MEMBER),
            Body.PAPERS,
            ranks(Rank.HEAD, Rank.MEMBER, Rank.MEMBER),
            Body.INVIGILATION,
            ranks(Rank.HEAD, Rank.MEMBER, Rank.MEMBER),
            Body.CODING,
            ranks(Rank.HEAD, Rank.MEMBER),
            Body.MARKING,
            ranks(Rank.HEAD, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER),
            Body.APPEAL,
            ranks(Rank.HEAD, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER),
            Body.DEFENCE,
            ranks(Rank.HEAD, Rank.SECRETARY, Rank.MEMBER, Rank.MEMBER, Rank.MEMBER),
            Body.SUPERVISION,
            ranks(Rank.HEAD, Rank.MEMBER));

    private final ExamTrace trace;
    private final ExamCalls calls;
    private final Organisation organisation;
    private String newMarker;

    SimulatedRound(ExamTrace trace, ExamCalls calls, Organisation organisation) {
        this.trace = trace;
        this.calls = calls;
        this.organisation = organisation;
    }

    private static List<Rank> ranks(Rank... ranks) {
        return List.of(ranks);
    }

    /** Council 1 examines for three posts of the city, council 2 for two of one department. */
    String announced() {
        return trace.announced(ExamTrace.draft(
                List.of(ExamTrace.council(1, "CITY", "SNV"), ExamTrace.council(2, "UNIT", "STP")),
                List.of(
                        ExamTrace.post(1, 1, "STC", "DIRECTOR"),
                        ExamTrace.post(2, 1, "SXD", "DEPUTY_DIRECTOR"),
                        ExamTrace.post(3, 1, "SYT", "DEPUTY_DIRECTOR"),
                        ExamTrace.post(4, 2, "STP", "HEAD_OF_DIVISION"),
                        ExamTrace.post(5, 2, "STP", "DEPUTY_HEAD_OF_DIVISION"))));
    }

    static int councilOf(int post) {
        return post <= 3 ? 1 : 2;
    }

    /** Twelve for each of the five posts, and one who will be late. */
    List<String> candidates() {
        return wards().stream()
                .limit(5 * PER_POST + 1)
                .map(ward -> "officer." + ward)
                .toList();
    }

    private List<String> wards() {
        return organisation.units().stream()
                .filter(unit -> unit.institution() && unit.kind() == UnitKind.WARD || unit.kind() == UnitKind.COMMUNE)
                .map(Unit::code)
                .sorted()
                .toList();
    }

    /** Heads lead one body of one council; members sit in the same body of both. */
    List<String> seated(int council, Body body) {
        List<Rank> ranks = SIZES.get(body);
        return IntStream.range(0, ranks.size())
                .mapToObj(place -> person(ranks.get(place).leads() ? council : 0, body, place))
                .toList();
    }

    private String person(int council, Body body, int place) {
        String role = council == 2 ? "leader." : "head.";
        return role + wards().get(body.ordinal() * 6 + place);
    }

    String head(int council, Body body) {
        return seated(council, body).get(0);
    }

    /** Those of a rank. */
    List<String> of(int council, Body body, Rank rank) {
        List<String> seated = seated(council, body);
        Stream<String> joined =
                newMarker != null && council == 1 && body == Body.MARKING ? Stream.of(newMarker) : Stream.empty();
        return Stream.concat(
                        IntStream.range(0, seated.size())
                                .filter(place -> SIZES.get(body).get(place) == rank)
                                .mapToObj(seated::get),
                        joined.filter(person -> rank == Rank.MEMBER))
                .toList();
    }

    /** Somebody joins the markers of the first council when they are already at work; no script is known to them. */
    String aMarkerJoins(String code) {
        String person = "leader." + wards().get(Body.MARKING.ordinal() * 6 + 1);
        seat(code, 1, Body.MARKING, Rank.MEMBER, person);
        declare(code, person);
        newMarker = person;
        return person;
    }

    /** Whether the person has a notice that leads to the page. */
    boolean told(String username, String link) {
        return calls.read(username, "/api/notifications").expect(200).items().stream()
                .anyMatch(notice -> notice.path("link").asString().equals(link));
    }

    void bodiesFormed(String code) {
        for (int council : COUNCILS) {
            for (Body body : Body.values()) {
                appoint(code, council, body);
            }
        }
        declared(code);
        done(ExamTrace.HEAD, code, "formBodies", Map.of("confirmed", true, "number", "21/QĐ"));
    }

    private void appoint(String code, int council, Body body) {
        List<String> seated = seated(council, body);
        for (int place = 0; place < seated.size(); place++) {
            seat(code, council, body, SIZES.get(body).get(place), seated.get(place));
        }
    }

    private void seat(String code, int council, Body body, Rank rank, String person) {
        Map<String, Object> seat =
                Map.of("councilNo", council, "body", body.name(), "rank", rank.name(), "username", person);
        calls.send(ExamTrace.HEAD, "/api/exams/" + code + "/bodies/seats", seat).expect(201);
    }

    /** Everybody says that nobody of those who apply is near to them. */
    void declared(String code) {
        Set<String> everybody = new HashSet<>();
        COUNCILS.forEach(council -> List.of(Body.values()).forEach(body -> everybody.addAll(seated(council, body))));
        everybody.forEach(person -> declare(code, person));
    }

    private void declare(String code, String person) {
        calls.send(person, "/api/exams/" + code + "/declarations", Map.of("relation", "none"))
                .expect(201);
    }

    /** Completes whatever the person finds of the step in their inbox. */
    void done(String user, String code, String step, Map<String, Object> data) {
        List<String> found = inbox(user, code, step);
        if (found.isEmpty()) {
            throw new AssertionError(user + " finds no " + step);
        }
        for (String task : found) {
            opensThePageOf(task, user, code, step);
            completed(user, task, data).expect(200);
        }
    }

    /** The page a task leads to shows whoever does it what is there. */
    private void opensThePageOf(String task, String user, String code, String step) {
        int council = calls.read(user, "/api/tasks/" + task)
                .expect(200)
                .body()
                .path("stage")
                .asInt(1);
        TaskPages.reads(step, TaskPages.groups().get(step))
                .forEach(address -> calls.read(
                                user, address.replace("{code}", code).replace("{no}", String.valueOf(council)))
                        .expect(200));
    }

    Answer completed(String user, String task, Map<String, Object> data) {
        return calls.send(user, "/api/tasks/" + task + "/complete", Map.of("data", data));
    }

    List<String> inbox(String user, String code, String step) {
        Set<String> tasks = new HashSet<>();
        for (String view : List.of("mine", "unit")) {
            calls.read(user, "/api/tasks?limit=200&view=" + view + "&q=" + code).expect(200).items().stream()
                    .filter(row -> row.path("dossierCode").asString().equals(code))
                    .filter(row -> row.path("stepKey").asString().endsWith(step))
                    .forEach(row -> tasks.add(row.path("id").asString()));
        }
        return List.copyOf(tasks);
    }

    /** What the desks of a council answer to somebody. */
    Answer read(String user, String code, int council, String rest) {
        return calls.read(user, path(code, council) + rest);
    }

    Answer send(String user, String code, int council, String rest, Object body) {
        return calls.send(user, path(code, council) + rest, body);
    }

    Answer put(String user, String code, int council, String rest, Object body) {
        return calls.put(user, path(code, council) + rest, body);
    }

    Answer upload(String user, String code, int council, String rest, byte[] file, Map<String, String> words) {
        return calls.upload(user, path(code, council) + rest, file, words);
    }

    static String path(String code, int council) {
        return "/api/exams/" + code + "/councils/" + council;
    }

    /** The rows of the candidates of a council, as those see them who vet or give out seats. */
    List<JsonNode> candidates(String user, String code, int council) {
        List<JsonNode> rows = new ArrayList<>();
        calls.read(user, "/api/exams/" + code + "/candidates")
                .expect(200)
                .body()
                .path("councils")
                .forEach(one -> {
                    if (one.path("councilNo").asInt() == council) {
                        one.path("candidates").forEach(rows::add);
                    }
                });
        return rows;
    }

    /** One member proposes, another confirms; the table of conditions has its way. */
    void vetted(String code, int council) {
        String one = head(council, Body.VETTING);
        String other = seated(council, Body.VETTING).get(1);
        for (JsonNode row : candidates(one, code, council)) {
            if (row.path("status").asString().equals("WITHDRAWN")) {
                continue;
            }
            boolean eligible = row.path("findings").asInt() == 0;
            String candidate =
                    "/api/exams/" + code + "/candidates/" + row.path("id").asString();
            Map<String, Object> proposal = new HashMap<>(Map.of("eligible", eligible));
            String proposedAt = calls.send(one, candidate + "/propose", proposal)
                    .expect(200)
                    .body()
                    .path("vetting")
                    .path("proposedAt")
                    .asString();
            calls.send(other, candidate + "/confirm", Map.of("proposedAt", proposedAt))
                    .expect(200);
        }
    }

    void seatsDrawn(String code, int council) {
        String secretary = head(council, Body.SECRETARIAT);
        String candidates = "/api/exams/" + code + "/candidates";
        Map<String, Object> rooms = Map.of(
                "councilNo",
                council,
                "rooms",
                List.of(
                        Map.of("room", "P" + council + "01", "place", "Trường giả định", "capacity", 20),
                        Map.of("room", "P" + council + "02", "place", "Trường giả định", "capacity", 20)));
        calls.put(secretary, candidates + "/rooms", rooms).expect(200);
        calls.send(secretary, candidates + "/seats", Map.of("councilNo", council))
                .expect(200);
        done(secretary, code, "assignSeats", CONFIRMED);
    }
}
