package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.marking.Tolerance;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.ScriptPages;

/** What the head of the marking board does about marks that differ; the head sees marks and codes, never persons. */
@Service
public class DifferenceDesk {

    private final ExamDoor door;
    private final Verdicts verdicts;
    private final BagStore bags;
    private final DifferenceStore differences;
    private final Markers markers;
    private final MarkingStates states;
    private final ScriptPages pages;
    private final MarkingRuleBook rules;
    private final BagNotices notices;
    private final Evidence evidence;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DifferenceDesk(
            ExamDoor door,
            Verdicts verdicts,
            BagStore bags,
            DifferenceStore differences,
            Markers markers,
            MarkingStates states,
            ScriptPages pages,
            MarkingRuleBook rules,
            BagNotices notices,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.verdicts = verdicts;
        this.bags = bags;
        this.differences = differences;
        this.markers = markers;
        this.states = states;
        this.pages = pages;
        this.rules = rules;
        this.notices = notices;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Draws a third marker for each script that needs one and has none: neither the first nor the second. */
    @Transactional
    public void drawThird(String code, int council) {
        ExamRound round = open(code, council);
        Map<String, List<String>> drawn = new TreeMap<>();
        for (ScriptMarks one : waiting(round, council)) {
            drawn.computeIfAbsent(third(one), marker -> new ArrayList<>())
                    .add(one.script().id());
        }
        int number = bags.of(code, council, Marking.THIRD).size();
        List<Bag> third = new ArrayList<>();
        for (Map.Entry<String, List<String>> bag : drawn.entrySet()) {
            third.add(new Bag(
                    UUID.randomUUID().toString(),
                    code,
                    council,
                    Marking.THIRD,
                    ++number,
                    bag.getKey(),
                    null,
                    bag.getValue()));
        }
        third.forEach(bags::insert);
        notices.drawn(third);
        evidence.add(code, council, Evidence.Kind.BAGS_DRAWN, door.username(), Map.of("thirdMarkers", drawn.size()));
    }

    private List<ScriptMarks> waiting(ExamRound round, int council) {
        List<String> given = bags.of(round.code(), council, Marking.THIRD).stream()
                .flatMap(bag -> bag.scripts().stream())
                .toList();
        List<ScriptMarks> waiting = verdicts.of(round, council).stream()
                .filter(one -> one.needs(Verdict.Need.THIRD_MARK))
                .filter(one -> !given.contains(one.script().id()))
                .toList();
        if (waiting.isEmpty()) {
            throw DeskProblems.nothingToDecide();
        }
        return waiting;
    }

    private String third(ScriptMarks marks) {
        List<String> left = markers
                .of(marks.script().roundCode(), marks.script().councilNo(), Body.MARKING)
                .stream()
                .filter(marker -> !marker.equals(marks.first().marker()))
                .filter(marker -> !marker.equals(marks.second().marker()))
                .toList();
        if (left.isEmpty()) {
            throw DeskProblems.tooFewMarkers(2);
        }
        return left.get(random.nextInt(left.size()));
    }

    /**
     * After the talk with both markers, or after the collective marking.
     *
     * @param agreed whether both markers agreed; without meaning for a collective marking
     */
    @Transactional
    public void decide(String code, int council, String scriptId, BigDecimal points, boolean agreed, String minutes) {
        ExamRound round = open(code, council);
        ScriptMarks marks = one(round, council, scriptId);
        if (differences.find(scriptId).isPresent()) {
            throw DeskProblems.decided();
        }
        MarkingRules numbers = rules.of(round.ruleEdition());
        Verdict.Settled settled = settled(marks, Mark.of(points, numbers), agreed, new Tolerance(numbers));
        Sealed bound = Sealed.of(Map.of(
                "code", marks.script().blindCode(), "mark", settled.mark().value()));
        differences.insert(
                scriptId,
                new DifferenceStore.Decided(settled.mark(), settled.basis(), minutes, bound.salt()),
                door.username(),
                clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.DIFFERENCE_DECIDED,
                door.username(),
                Map.of("script", scriptId, "basis", settled.basis().name(), "mark", bound.commitment()));
    }

    private static Verdict.Settled settled(ScriptMarks marks, Mark decided, boolean agreed, Tolerance tolerance) {
        if (marks.needs(Verdict.Need.DISCUSSION)) {
            return tolerance.discussed(marks.first().mark(), marks.second().mark(), decided, agreed);
        }
        if (marks.needs(Verdict.Need.COLLECTIVE_MARKING)) {
            return tolerance.collective(
                    marks.first().mark(), marks.second().mark(), marks.third().mark(), decided);
        }
        throw DeskProblems.nothingToDecide();
    }

    public byte[] page(String code, int council, String scriptId, int number) {
        door.requireLead(code, council, Body.MARKING);
        door.council(code, council, Phase.MARKING);
        return pages.read(one(door.round(code), council, scriptId).script(), number, door.username());
    }

    private ScriptMarks one(ExamRound round, int council, String scriptId) {
        return verdicts.of(round, council).stream()
                .filter(marks -> marks.script().id().equals(scriptId))
                .filter(marks -> marks.verdict() != null)
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(scriptId));
    }

    private ExamRound open(String code, int council) {
        door.requireLead(code, council, Body.MARKING);
        ExamRound round = door.lock(code);
        door.council(code, council, Phase.MARKING);
        if (states.of(code, council).lockedAt() != null) {
            throw DeskProblems.marksLocked();
        }
        return round;
    }
}
