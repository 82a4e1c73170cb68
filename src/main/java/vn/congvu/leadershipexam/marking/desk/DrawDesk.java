package vn.congvu.leadershipexam.marking.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptStore;
import vn.congvu.workflow.MeantTasks;

/** Draws the bags of both rounds, and gives a bag to another marker when somebody drops out. */
@Service
public class DrawDesk {

    private final ExamDoor door;
    private final ScriptStore scripts;
    private final BagStore bags;
    private final MarkStore marks;
    private final Markers markers;
    private final MarkingStates states;
    private final MarkingRuleBook rules;
    private final BagNotices notices;
    private final MeantTasks tasks;
    private final Evidence evidence;
    private final Clock clock;

    DrawDesk(
            ExamDoor door,
            ScriptStore scripts,
            BagStore bags,
            MarkStore marks,
            Markers markers,
            MarkingStates states,
            MarkingRuleBook rules,
            BagNotices notices,
            MeantTasks tasks,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.scripts = scripts;
        this.bags = bags;
        this.marks = marks;
        this.markers = markers;
        this.states = states;
        this.rules = rules;
        this.notices = notices;
        this.tasks = tasks;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void draw(String code, int council) {
        door.requireLead(code, council, Body.MARKING);
        ExamRound round = door.lock(code);
        door.council(code, council, Phase.MARKING);
        if (states.of(code, council).drawnAt() != null) {
            throw DeskProblems.drawn();
        }
        int size = rules.of(round.ruleEdition()).bagSize();
        List<String> invited = markers.of(code, council, Body.MARKING);
        List<String> ids = scripts.of(code, council).stream().map(Script::id).toList();
        if (invited.size() < 2) {
            throw DeskProblems.tooFewMarkers(invited.size());
        }
        BagDraw lots = new BagDraw(new SecureRandom());
        List<BagDraw.Lot> first = lots.first(ids, invited, size);
        List<BagDraw.Lot> second =
                lots.second(first, invited, size).orElseThrow(() -> DeskProblems.tooFewMarkers(invited.size()));
        keep(code, council, Marking.FIRST, first);
        keep(code, council, Marking.SECOND, second);
        states.drawn(code, council, clock.instant());
        notices.drawn(bags.of(code, council));
        evidence.add(
                code,
                council,
                Evidence.Kind.BAGS_DRAWN,
                door.username(),
                Map.of("bags", first.size(), "scripts", ids.size(), "draw", print(code, council)));
    }

    private void keep(String code, int council, Marking marking, List<BagDraw.Lot> lots) {
        for (int i = 0; i < lots.size(); i++) {
            BagDraw.Lot lot = lots.get(i);
            bags.insert(new Bag(
                    UUID.randomUUID().toString(), code, council, marking, i + 1, lot.marker(), null, lot.scripts()));
        }
    }

    /** Binds who got what, so that nobody can say later that it was otherwise. Ids of bags are random: they are its salt. */
    private String print(String code, int council) {
        return Sha256.of(bags.of(code, council).stream()
                .map(bag -> Map.of("bag", bag.id(), "marker", bag.marker(), "scripts", bag.scripts()))
                .toList());
    }

    /** The new marker begins anew, with scripts they have not seen. */
    @Transactional
    public void handOver(String code, int council, String bagId, String username) {
        door.requireLead(code, council, Body.MARKING);
        door.lock(code);
        door.council(code, council, Phase.MARKING);
        Bag bag = bags.find(code, council, bagId).orElseThrow(() -> ExamProblems.unknown(bagId));
        if (bag.isLocked()) {
            throw DeskProblems.bagLocked();
        }
        if (!markers.of(code, council, Body.MARKING).contains(username) || knows(username, bag)) {
            throw DeskProblems.notThisMarker();
        }
        bag.scripts().forEach(script -> marks.delete(script, bag.marking()));
        bags.handOver(bagId, username);
        tasks.follow(code);
        notices.handedOver(bag, username);
        evidence.add(
                code,
                council,
                Evidence.Kind.BAGS_DRAWN,
                door.username(),
                Map.of("bag", bagId, "from", bag.marker(), "to", username));
    }

    private boolean knows(String username, Bag bag) {
        return bags.of(bag.roundCode(), bag.councilNo()).stream()
                .filter(other -> other.marker().equals(username))
                .anyMatch(other -> other.scripts().stream().anyMatch(bag.scripts()::contains));
    }
}
