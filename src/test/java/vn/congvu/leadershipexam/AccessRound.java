package vn.congvu.leadershipexam;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.desk.MarkedRound;
import vn.congvu.leadershipexam.marking.desk.Marking;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.StagedApplication;
import vn.congvu.leadershipexam.result.StagedDefence;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.StagedRound;
import vn.congvu.workflow.StepCompletion.StepDone;

/** A round that has in every phase what there is in that phase, and one account for each way of having to do with it. */
@Component
class AccessRound {

    static final int CANDIDATES = 4;
    static final String FIRST_MARK = "61.25";
    static final String SECOND_MARK = "63.75";
    static final String FINAL_MARK = "62.5";

    private final MarkedRound exam;
    private final StagedRound staged;
    private final StagedApplication applications;
    private final StagedDefence defences;
    private final ExamCalls calls;
    private final List<ExamStep> steps;
    private final ExamRounds rounds;
    private final Evidence evidence;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AccessRound(
            MarkedRound exam,
            StagedRound staged,
            StagedApplication applications,
            StagedDefence defences,
            ExamCalls calls,
            List<ExamStep> steps,
            ExamRounds rounds,
            Evidence evidence,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.exam = exam;
        this.staged = staged;
        this.applications = applications;
        this.defences = defences;
        this.calls = calls;
        this.steps = steps;
        this.rounds = rounds;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What one round is made of; addresses are completed from {@code ids}. */
    static final class Walk {

        final Map<String, String> people = new LinkedHashMap<>();
        final Map<String, String> ids = new LinkedHashMap<>();
        final List<String> blindCodes = new ArrayList<>();
        String code;

        String username(String who) {
            return people.get(who);
        }
    }

    Walk begin() {
        Walk walk = new Walk();
        exam.at("2026-04-20T09:00");
        walk.code = exam.seated(CANDIDATES);
        seat(walk, Body.COUNCIL, Rank.MEMBER, "cb038");
        seat(walk, Body.VETTING, Rank.HEAD, "cb004");
        seat(walk, Body.VETTING, Rank.MEMBER, "cb003");
        seat(walk, Body.DEFENCE, Rank.HEAD, "cb002");
        seat(walk, Body.DEFENCE, Rank.MEMBER, "cb005");
        seat(walk, Body.SUPERVISION, Rank.MEMBER, "cb042");
        people(walk.people);
        List<String> candidates =
                ids("SELECT id FROM exam_candidate WHERE round_code = ? ORDER BY candidate_number", walk);
        candidates.forEach(applications::said);
        walk.ids.put("candidate", candidates.get(0));
        walk.ids.put("id", candidates.get(0));
        walk.ids.put(
                "seat",
                ids("SELECT id FROM exam_member WHERE round_code = ? AND body = 'MARKING' AND username = 'cb023'", walk)
                        .get(0));
        staged.date(walk.code, "registrationCloses", Instant.parse("2026-04-28T10:00:00Z"));
        transaction.executeWithoutResult(status ->
                evidence.add(walk.code, 1, Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", "PREPARING")));
        return walk;
    }

    private void seat(Walk walk, Body body, Rank rank, String username) {
        staged.seat(walk.code, body, rank, username);
    }

    private static void people(Map<String, String> people) {
        String table = "COUNCIL_HEAD cb030 COUNCIL cb038 SECRETARY cb037 VETTING_HEAD cb004 VETTER cb003 PAPERS cb012"
                + " INVIGILATION cb013 CODING_HEAD cb033 CODER cb034 MARKING_HEAD cb018 MARKER cb020 SECOND_MARKER cb021"
                + " OTHER_MARKER cb022 APPEAL_HEAD cb045 APPEAL_MARKER cb047 SECOND_APPEAL_MARKER cb048"
                + " OTHER_APPEAL_MARKER cb043 DEFENCE_HEAD cb002 DEFENCE cb005 SUPERVISION cb041 SUPERVISOR cb042"
                + " CANDIDATE cb006 OTHER_CANDIDATE cb007 NOT_APPLYING uv05 AUTHORITY leader.SNV ORGANISER cb050"
                + " ORGANISER_HEAD cb049 REGISTRY cb035 MARKERS_SUPERIOR cb019 OFFICER cb014 MANAGER manager"
                + " DESIGNER designer ADMIN admin AUDITOR auditor";
        String[] words = table.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            people.put(words[i], words[i + 1]);
        }
        people.put(ExamAccessTable.NOBODY_SIGNED_IN, null);
    }

    /** Ends the phase before as its people do, enters this one, and does what is done at its beginning. */
    void enter(Walk walk, Phase phase) {
        switch (phase) {
            case MARKED ->
                exam.send(MarkedRound.HEAD, walk.code, "/marks/lock", null).expect(200);
            case SUMMARY -> defended(walk);
            case RESULT -> approved(walk);
            case ARCHIVED -> archived(walk);
            default -> {}
        }
        exam.enter(walk.code, phase);
        switch (phase) {
            case REGISTRATION -> paperHandedIn(walk);
            case VETTING -> vetted(walk);
            case LISTED -> exam.sealPaper(MarkedRound.PAPERS, walk.code, null).expect(200);
            case WRITTEN -> written(walk);
            case CODING -> coded(walk);
            case MARKING -> marked(walk);
            case MARKED -> published(walk);
            case APPEAL -> appealed(walk);
            case DEFENCE -> handedIn(walk);
            case SUMMARY ->
                exam.send(MarkedRound.SECRETARY, walk.code, "/result/draw-up", null)
                        .expect(200);
            default -> {}
        }
    }

    private void paperHandedIn(Walk walk) {
        String candidate = walk.ids.get("id");
        String path = "/api/exam-applications/" + candidate;
        applications.stands(candidate, Candidate.Status.REGISTERED);
        calls.upload("cb006", path + "/papers", ExamCalls.PDF, Map.of("component", "request"))
                .expect(200)
                .body()
                .path("papers")
                .forEach(paper -> paper.path("files")
                        .forEach(file -> walk.ids.put("fileId", file.path("id").asString())));
    }

    private void vetted(Walk walk) {
        String path = "/api/exams/" + walk.code + "/candidates/" + walk.ids.get("id");
        Object proposal = Map.of("eligible", true, "note", "Theo văn bản kèm theo.");
        String at = calls.send("cb004", path + "/propose", proposal)
                .expect(200)
                .body()
                .path("vetting")
                .path("proposedAt")
                .asString();
        calls.send("cb003", path + "/confirm", Map.of("proposedAt", at)).expect(200);
    }

    private void written(Walk walk) {
        exam.at("2026-05-04T07:30");
        exam.send(MarkedRound.INVIGILATOR, walk.code, "/coding/paper/open", null)
                .expect(200);
        exam.attendance(walk.code, CANDIDATES, List.of()).expect(200);
        exam.handOver(walk.code, CANDIDATES).expect(200);
    }

    private void coded(Walk walk) {
        exam.heldByAll(walk.code);
        walk.blindCodes.addAll(exam.coded(walk.code, List.of(2, 0, 3, 1)).values());
        exam.sealed(walk.code);
    }

    /** Everybody is marked twice; the marks lie side by side before the head. */
    private void marked(Walk walk) {
        exam.send(MarkedRound.HEAD, walk.code, "/bags/draw", null).expect(200);
        mark(walk, Marking.FIRST, FIRST_MARK);
        mark(walk, Marking.SECOND, SECOND_MARK);
        List<String> first = bag(walk, Marking.FIRST);
        walk.ids.put("bag", first.get(0));
        walk.ids.put(
                "script",
                exam.stored(String.class, "SELECT script_id FROM exam_bag_script WHERE bag_id = ?", first.get(0))
                        .get(0));
        List<String> others = new ArrayList<>(MarkedRound.MARKERS);
        others.removeAll(List.of(first.get(1), bag(walk, Marking.SECOND).get(1)));
        walk.people.put("MARKER", first.get(1));
        walk.people.put("SECOND_MARKER", bag(walk, Marking.SECOND).get(1));
        walk.people.put("OTHER_MARKER", others.get(0));
    }

    private void mark(Walk walk, Marking marking, String points) {
        Map<String, String> all = new LinkedHashMap<>();
        walk.blindCodes.forEach(code -> all.put(code, points));
        exam.markedRound(walk.code, marking, all);
    }

    private List<String> bag(Walk walk, Marking marking) {
        return jdbc.sql("SELECT id, marker FROM exam_bag WHERE round_code = ? AND marking = ? ORDER BY bag_no")
                .params(walk.code, marking.name())
                .query((row, number) -> List.of(row.getString("id"), row.getString("marker")))
                .list()
                .get(0);
    }

    private void published(Walk walk) {
        exam.open(MarkedRound.CODER, walk.code, 1, null).expect(200);
        exam.open(MarkedRound.CHAIR, walk.code, 2, null).expect(200);
        exam.send(MarkedRound.SECRETARY, walk.code, "/marks/publish", null).expect(200);
    }

    private void appealed(Walk walk) {
        staged.date(walk.code, "appealsClose", Instant.parse("2026-05-18T10:00:00Z"));
        exam.at("2026-05-15T09:00");
        exam.send("cb006", walk.code, "/appeals", Map.of("against", "PAPER", "reason", "Đề nghị chấm lại câu hai."))
                .expect(200);
        exam.send(MarkedRound.APPEAL_HEAD, walk.code, "/appeals/draw", null).expect(200);
        walk.ids.put(
                "appeal",
                ids("SELECT id FROM exam_appeal WHERE round_code = ?", walk).get(0));
        List<String> drawn = exam.stored(
                String.class, "SELECT marker FROM exam_appeal_mark WHERE appeal_id = ?", walk.ids.get("appeal"));
        walk.people.put("APPEAL_MARKER", drawn.get(0));
        walk.people.put("SECOND_APPEAL_MARKER", drawn.get(1));
        walk.people.put(
                "OTHER_APPEAL_MARKER",
                MarkedRound.APPEAL_MARKERS.stream()
                        .filter(one -> !drawn.contains(one))
                        .findFirst()
                        .orElseThrow());
    }

    private void handedIn(Walk walk) {
        calls.upload("cb006", MarkedRound.path(walk.code) + "/defence/project", "de-an.pdf", ExamCalls.PDF)
                .expect(200);
    }

    private void defended(Walk walk) {
        List<String> candidates =
                ids("SELECT id FROM exam_candidate WHERE round_code = ? ORDER BY candidate_number", walk);
        candidates.forEach(one -> defences.held(one, one.equals(walk.ids.get("candidate")) ? "90.00" : "70.00"));
        candidates.stream()
                .filter(one -> candidates.indexOf(one) == CANDIDATES - 1)
                .forEach(one -> defences.held(one, "85.00"));
    }

    private void approved(Walk walk) {
        complete(walk, "approveResult", "leader.SNV", Map.of("decision", "approve", "number", "12/QĐ-SNV"));
        complete(walk, "publishResult", MarkedRound.SECRETARY, Map.of());
    }

    private void complete(Walk walk, String step, String by, Map<String, Object> data) {
        ExamStep part = steps.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status ->
                part.completing(rounds.requireLocked(walk.code), 1, new StepDone(null, step, "", "", null, data, by)));
    }

    private void archived(Walk walk) {
        String path = "/api/exams/" + walk.code;
        Object report = Map.of("findings", "Kỳ thi tổ chức đúng quy định.", "conclusion", "CLEAN");
        calls.send(MarkedRound.SUPERVISOR, path + "/supervision/councils/1/report", report)
                .expect(200);
        calls.send(MarkedRound.SECRETARY, path + "/archive/1/seal", null).expect(200);
    }

    private List<String> ids(String sql, Walk walk) {
        return exam.stored(String.class, sql, walk.code);
    }

    /** Alarms of the round as {@code what username}. */
    List<String> alarms(Walk walk) {
        return staged.alarms(walk.code);
    }

    /** Marks in any way they may be written down. */
    static Stream<String> marks() {
        return Stream.of(FIRST_MARK, SECOND_MARK, FINAL_MARK).map(mark -> new BigDecimal(mark).toPlainString());
    }

    void remove(Walk walk) {
        applications.remove(walk.code);
        exam.remove(walk.code);
    }
}
