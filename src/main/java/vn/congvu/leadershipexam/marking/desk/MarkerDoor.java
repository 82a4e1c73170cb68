package vn.congvu.leadershipexam.marking.desk;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.web.problem.ProblemException;

/** Lets a marker to their own bag and nobody else; every try at another one is told to supervision. */
@Component
class MarkerDoor {

    private final ExamDoor door;
    private final BagStore bags;
    private final Markers markers;
    private final Alarm alarm;

    MarkerDoor(ExamDoor door, BagStore bags, Markers markers, Alarm alarm) {
        this.door = door;
        this.bags = bags;
        this.markers = markers;
        this.alarm = alarm;
    }

    /** A bag of the second round is closed until the first is locked altogether. */
    Bag own(String round, int council, String bagId) {
        door.council(round, council);
        Bag bag = bags.find(round, council, bagId)
                .filter(one -> one.marker().equals(door.username()))
                .filter(one -> door.sits(round, council, Body.MARKING))
                .orElseThrow(() -> alarmed(round, council, "guessScript", ExamProblems.unknown(bagId)));
        door.council(round, council, Phase.MARKING);
        if (bag.marking() != Marking.FIRST && !isLocked(round, council, Marking.FIRST)) {
            throw DeskProblems.firstRoundRuns();
        }
        if (markers.isRelated(round, council, door.username())) {
            throw alarmed(round, council, "markOwnRelative", DeskProblems.relative());
        }
        return bag;
    }

    void requireIn(Bag bag, String scriptId) {
        if (!bag.scripts().contains(scriptId)) {
            throw alarmed(bag.roundCode(), bag.councilNo(), "guessScript", ExamProblems.unknown(scriptId));
        }
    }

    void requireOpen(Bag bag) {
        if (bag.isLocked()) {
            throw alarmed(bag.roundCode(), bag.councilNo(), "changeAfterLock", DeskProblems.bagLocked());
        }
    }

    boolean isLocked(String round, int council, Marking marking) {
        return bags.of(round, council, marking).stream().allMatch(Bag::isLocked);
    }

    private ProblemException alarmed(String round, int council, String what, ProblemException refusal) {
        alarm.raise(round, council, what, door.username(), Map.of());
        return refusal;
    }
}
