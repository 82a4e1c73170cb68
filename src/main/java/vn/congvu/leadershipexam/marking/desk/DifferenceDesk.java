package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
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
    private final ThirdDraw third;
    private final DifferenceStore differences;
    private final MarkingStates states;
    private final ScriptPages pages;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final Clock clock;

    DifferenceDesk(
            ExamDoor door,
            Verdicts verdicts,
            ThirdDraw third,
            DifferenceStore differences,
            MarkingStates states,
            ScriptPages pages,
            MarkingRuleBook rules,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.verdicts = verdicts;
        this.third = third;
        this.differences = differences;
        this.states = states;
        this.pages = pages;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void drawThird(String code, int council) {
        third.draw(open(code, council), council);
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
