package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.Paper;
import vn.congvu.leadershipexam.script.PaperStore;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptPages;
import vn.congvu.leadershipexam.script.ScriptStore;

/** What a marker does: read a script, give it a mark, lock the bag. */
@Service
public class MarkingDesk {

    private final ExamDoor door;
    private final MarkerDoor mine;
    private final MarkStore marks;
    private final BagStore bags;
    private final ScriptStore scripts;
    private final ScriptPages pages;
    private final PaperStore papers;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final Clock clock;

    MarkingDesk(
            ExamDoor door,
            MarkerDoor mine,
            MarkStore marks,
            BagStore bags,
            ScriptStore scripts,
            ScriptPages pages,
            PaperStore papers,
            MarkingRuleBook rules,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.mine = mine;
        this.marks = marks;
        this.bags = bags;
        this.scripts = scripts;
        this.pages = pages;
        this.papers = papers;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    public byte[] page(String round, int council, String bagId, String scriptId, int number) {
        Bag bag = mine.own(round, council, bagId);
        mine.requireIn(bag, scriptId);
        return pages.read(script(scriptId), number, door.username());
    }

    /**
     * @param total null where the paper has parts: it is their sum
     * @param parts points of each part in its order; empty where the paper has none
     */
    @Transactional
    public void mark(
            String code, int council, String bagId, String scriptId, BigDecimal total, List<BigDecimal> parts) {
        ExamRound round = door.lock(code);
        Bag bag = mine.own(code, council, bagId);
        mine.requireIn(bag, scriptId);
        mine.requireOpen(bag);
        MarkingRules numbers = rules.of(round.ruleEdition());
        List<BigDecimal> most = papers.find(code, council).map(Paper::parts).orElse(List.of());
        Mark mark = most.isEmpty() && parts.isEmpty() ? Mark.of(total, numbers) : sum(parts, most, numbers);
        marks.put(new GivenMark(scriptId, bag.marking(), door.username(), mark, parts));
    }

    private static Mark sum(List<BigDecimal> parts, List<BigDecimal> most, MarkingRules numbers) {
        if (parts.size() != most.size()) {
            throw DeskProblems.parts(most);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Mark part = Mark.of(parts.get(i), numbers);
            if (part.value().compareTo(most.get(i)) > 0) {
                throw DeskProblems.parts(most);
            }
            sum = sum.add(part.value());
        }
        return Mark.of(sum, numbers);
    }

    /** Undoes a mark before the bag is locked. */
    @Transactional
    public void unmark(String round, int council, String bagId, String scriptId) {
        door.lock(round);
        Bag bag = mine.own(round, council, bagId);
        mine.requireIn(bag, scriptId);
        mine.requireOpen(bag);
        marks.delete(scriptId, bag.marking());
    }

    /** The chain learns a fingerprint of each mark, which only its salt opens. */
    @Transactional
    public void lock(String round, int council, String bagId) {
        door.lock(round);
        Bag bag = mine.own(round, council, bagId);
        mine.requireOpen(bag);
        requireAllMarked(bag);
        List<String> commitments = new ArrayList<>();
        for (String id : bag.scripts()) {
            GivenMark given = marks.find(id, bag.marking()).orElseThrow();
            Sealed bound = Sealed.of(Map.of(
                    "code", script(id).blindCode(),
                    "marking", bag.marking().name(),
                    "mark", given.mark().value()));
            marks.bound(id, bag.marking(), bound.salt());
            commitments.add(bound.commitment());
        }
        bags.locked(bagId, clock.instant());
        evidence.add(
                round,
                council,
                Evidence.Kind.MARK_LOCKED,
                door.username(),
                Map.of("bag", bagId, "marks", commitments.stream().sorted().toList()));
    }

    private void requireAllMarked(Bag bag) {
        List<String> missing = bag.scripts().stream()
                .filter(id -> marks.find(id, bag.marking()).isEmpty())
                .map(id -> script(id).blindCode())
                .toList();
        if (!missing.isEmpty()) {
            throw DeskProblems.marksMissing(missing);
        }
    }

    private Script script(String id) {
        return scripts.find(id).orElseThrow(() -> ExamProblems.unknown(id));
    }
}
