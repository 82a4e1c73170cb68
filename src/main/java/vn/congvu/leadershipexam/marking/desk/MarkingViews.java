package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.marking.desk.MarkingView.BagRow;
import vn.congvu.leadershipexam.marking.desk.MarkingView.BagView;
import vn.congvu.leadershipexam.marking.desk.MarkingView.Progress;
import vn.congvu.leadershipexam.marking.desk.MarkingView.ScriptView;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.Paper;
import vn.congvu.leadershipexam.script.PaperStore;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptStore;

/** Shows each their part of the marking. */
@Service
public class MarkingViews {

    private final ExamDoor door;
    private final MarkerDoor mine;
    private final BagStore bags;
    private final Markers markers;
    private final MarkStore marks;
    private final ScriptStore scripts;
    private final PaperStore papers;
    private final MarkingActions actions;
    private final MarkingStates states;
    private final MarkingRuleBook rules;

    MarkingViews(
            ExamDoor door,
            MarkerDoor mine,
            BagStore bags,
            Markers markers,
            MarkStore marks,
            ScriptStore scripts,
            PaperStore papers,
            MarkingActions actions,
            MarkingStates states,
            MarkingRuleBook rules) {
        this.door = door;
        this.mine = mine;
        this.bags = bags;
        this.markers = markers;
        this.marks = marks;
        this.scripts = scripts;
        this.papers = papers;
        this.actions = actions;
        this.states = states;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public MarkingView of(String round, int no) {
        door.requireSeat(round, no, Body.MARKING, Body.COUNCIL, Body.SECRETARIAT, Body.SUPERVISION);
        Council council = door.council(round, no);
        MarkingStates.State state = states.of(round, no);
        return new MarkingView(
                round,
                no,
                council.phase(),
                actions.of(council, state),
                state.drawnAt(),
                state.lockedAt(),
                state.publishedAt(),
                own(council),
                door.leads(round, no, Body.MARKING) ? progress(council) : List.of());
    }

    private List<BagRow> own(Council council) {
        boolean firstLocked = mine.isLocked(council.roundCode(), council.councilNo(), Marking.FIRST);
        return bags.of(council.roundCode(), council.councilNo()).stream()
                .filter(bag -> bag.marker().equals(door.username()))
                .map(bag -> new BagRow(
                        bag.id(),
                        bag.marking(),
                        bag.number(),
                        bag.scripts().size(),
                        marked(bag),
                        bag.marking() == Marking.FIRST || firstLocked,
                        bag.lockedAt()))
                .toList();
    }

    private int marked(Bag bag) {
        return (int) bag.scripts().stream()
                .filter(script -> marks.find(script, bag.marking()).isPresent())
                .count();
    }

    private List<Progress> progress(Council council) {
        return bags.of(council.roundCode(), council.councilNo()).stream()
                .map(bag -> new Progress(
                        bag.id(),
                        bag.marking(),
                        bag.number(),
                        bag.marker(),
                        markers.nameOf(bag.marker()),
                        bag.scripts().size(),
                        bag.lockedAt()))
                .toList();
    }

    @Transactional(readOnly = true)
    public BagView bag(String round, int council, String bagId) {
        Bag bag = mine.own(round, council, bagId);
        MarkingRules numbers = rules.of(door.round(round).ruleEdition());
        return new BagView(
                bag.id(),
                bag.marking(),
                bag.number(),
                numbers.lowest(),
                numbers.highest(),
                numbers.decimals(),
                papers.find(round, council).map(Paper::parts).orElse(List.of()),
                bag.lockedAt(),
                bag.scripts().stream().map(id -> script(bag, id)).toList());
    }

    private ScriptView script(Bag bag, String id) {
        Script script = scripts.find(id).orElseThrow(() -> ExamProblems.unknown(id));
        Optional<GivenMark> given = marks.find(id, bag.marking());
        return new ScriptView(
                id,
                script.blindCode(),
                script.pages(),
                given.map(mark -> mark.mark().value()).orElse(null),
                given.map(GivenMark::parts).orElse(List.of()));
    }
}
