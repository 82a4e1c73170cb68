package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.Tolerance;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptStore;

/** What the marks of each script come to so far. Marks that are not locked do not count yet. */
@Component
class Verdicts {

    private final ScriptStore scripts;
    private final BagStore bags;
    private final MarkStore marks;
    private final DifferenceStore differences;
    private final MarkingRuleBook rules;

    Verdicts(ScriptStore scripts, BagStore bags, MarkStore marks, DifferenceStore differences, MarkingRuleBook rules) {
        this.scripts = scripts;
        this.bags = bags;
        this.marks = marks;
        this.differences = differences;
        this.rules = rules;
    }

    List<ScriptMarks> of(ExamRound round, int council) {
        Tolerance tolerance = new Tolerance(rules.of(round.ruleEdition()));
        Map<Marking, Set<String>> locked = bags.of(round.code(), council).stream()
                .filter(Bag::isLocked)
                .collect(Collectors.groupingBy(
                        Bag::marking, Collectors.flatMapping(bag -> bag.scripts().stream(), Collectors.toSet())));
        return scripts.of(round.code(), council).stream()
                .map(script -> of(script, tolerance, locked))
                .toList();
    }

    private ScriptMarks of(Script script, Tolerance tolerance, Map<Marking, Set<String>> locked) {
        GivenMark first = mark(script, Marking.FIRST, locked);
        GivenMark second = mark(script, Marking.SECOND, locked);
        GivenMark third = mark(script, Marking.THIRD, locked);
        return new ScriptMarks(script, first, second, third, verdict(script, tolerance, first, second, third));
    }

    private GivenMark mark(Script script, Marking marking, Map<Marking, Set<String>> locked) {
        return locked.getOrDefault(marking, Set.of()).contains(script.id())
                ? marks.find(script.id(), marking).orElse(null)
                : null;
    }

    private Verdict verdict(Script script, Tolerance tolerance, GivenMark first, GivenMark second, GivenMark third) {
        if (first == null || second == null) {
            return null;
        }
        return differences
                .find(script.id())
                .<Verdict>map(decided -> new Verdict.Settled(decided.mark(), decided.basis()))
                .orElseGet(() -> third == null
                        ? tolerance.afterTwo(first.mark(), second.mark())
                        : tolerance.afterThree(first.mark(), second.mark(), third.mark()));
    }
}
